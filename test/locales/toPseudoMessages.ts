import type { Messages } from '../../src/messages/types.js'

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Å',
  E: 'É',
  I: 'Î',
}

/** Returns messages that can be read, and are as long as those of a language with long words. */
export function toPseudoMessages(messages: Messages): Messages {
  return { ...(lengthenAll(messages) as Messages), lang: 'en' }
}

type Message = (...args: unknown[]) => unknown

function lengthenAll(value: unknown): unknown {
  if (typeof value === 'string') return lengthen(value)
  if (typeof value === 'function')
    return (...args: unknown[]) => lengthen(String((value as Message)(...args)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthenAll(inner)]))
}

/** Makes each word longer by 40 %, which its first vowel repeats. */
function lengthen(text: string): string {
  return text.replaceAll(/[A-Za-z]{3,}/g, (word) => {
    const accented = word.replaceAll(/[aeiouAEI]/g, (vowel) => ACCENTED[vowel] ?? vowel)
    const more = Math.round(word.length * 0.4)
    return accented.replace(/[áéíóúÅÉÎ]/, (vowel) => vowel + vowel.toLowerCase().repeat(more))
  })
}
