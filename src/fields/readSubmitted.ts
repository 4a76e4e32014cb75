import type { AnyFieldValueRules, FieldDefinition } from './types.js'

/** The names and texts of a submitted form: what `FormData` and `URLSearchParams` have in common. */
export interface SubmittedTexts {
  get: (name: string) => unknown
  getAll: (name: string) => unknown[]
  has: (name: string) => boolean
}

/**
 * Reads the value of a control from a form that was submitted without script, or that the visitor has filled
 * in before hydration. The shape of the field's empty value decides how it is read, so that the field types
 * of a host are read as well.
 *
 * @param texts - by the `name` of the controls: the key of the field, and for a control with several
 *   inputs the key followed by `.` and the name of the part
 * @returns a value of the control; a text stays as it was typed
 */
export function readSubmitted(
  field: FieldDefinition,
  rules: AnyFieldValueRules | undefined,
  texts: SubmittedTexts,
): unknown {
  const { key } = field
  const empty = rules?.emptyValue(field)
  const read = (name: string) => String(texts.get(name) ?? '')
  if (typeof empty === 'boolean') return texts.has(key)
  if (Array.isArray(empty)) return texts.getAll(key).map(String).filter(Boolean)
  // A ticked box has been sent, and with it the consent. When it was ticked is not known.
  if (field.type === 'consent' && read(key) === 'on') return new Date().toISOString()
  if (typeof empty !== 'object' || empty === null) return read(key)
  if ('choice' in empty) return readChoice(field, read)
  // A part that is no text, such as the files of a field, is in no input.
  const toPart = ([part, value]: [string, unknown]) =>
    typeof value === 'string' ? [part, read(`${key}.${part}`)] : [part, value]
  return Object.fromEntries(Object.entries(empty).map(toPart))
}

/** Reads a place and the text that was typed for it. */
function readChoice({ key, places }: FieldDefinition, read: (name: string) => string) {
  const index = places.length === 1 ? 0 : Number(read(key) || Number.NaN)
  const choice = places[index] ? index : null
  return { choice, text: choice === null ? '' : read(`${key}.${choice}`) }
}
