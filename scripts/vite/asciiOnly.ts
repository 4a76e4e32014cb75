import type { Plugin } from 'vite'

/**
 * Escapes characters that are not ASCII as `\uXXXX`, because a classic script is decoded with the encoding
 * of its page, which may not be UTF-8. Such characters occur only in string literals and regular
 * expressions, where the escape means the same.
 */
export function asciiOnly(): Plugin {
  // Escapes each half of a surrogate pair. A regular expression with the flag `u` joins the two again.
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
