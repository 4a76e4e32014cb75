import type { Plugin } from 'vite'

/**
 * Writes what is not ASCII as `\uXXXX`: a classic script is read in the encoding of its page, which need not be UTF-8.
 * Such characters are in texts and patterns only, where that says the same.
 */
export function asciiOnly(): Plugin {
  // Half by half: a pattern with the flag `u` takes the two together again.
  const escape = (character: string): string =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')
  return {
    name: 'booking-form:ascii-only',
    enforce: 'post',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll(/\P{ASCII}/gu, escape)
    },
  }
}
