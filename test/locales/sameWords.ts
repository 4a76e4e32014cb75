/** Proper names and figures, which are the same in most languages. */
const NAMES = [
  'after.google',
  'after.outlook',
  'after.office365',
  'after.yahoo',
  'picker.h12',
  'picker.h23',
  'form.separator',
  'zones.now',
  'phone.choice',
]

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  ca: ['labels.notes', 'confirmation.no', 'confirmation.occurrences'],
  da: ['form.submit', 'after.untitled'],
  de: ['form.optional'],
  es: ['confirmation.no'],
  'es-419': ['confirmation.no'],
  fr: ['form.minutes', 'confirmation.occurrences'],
  it: ['confirmation.no'],
}

/** Returns whether a message may read in a language as it does in English. */
export function isSameWord(code: string, path: string): boolean {
  return NAMES.includes(path) || !!SHARED[code]?.includes(path)
}
