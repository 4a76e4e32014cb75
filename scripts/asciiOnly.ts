import type { Plugin } from 'vite'

/**
 * Writes what is not ASCII as `\uXXXX`: a classic script is read in the encoding of its page, which need not be UTF-8.
 * Such characters are in texts and patterns only, where that says the same.
 */
export function asciiOnly(): Plugin {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    name: 'booking-form:ascii-only',
    enforce: 'post',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replaceAll(/[\u0080-\uffff]/g, escape)
    },
  }
}
