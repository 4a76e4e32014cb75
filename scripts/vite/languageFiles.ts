import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Replaces the table that loads the languages by one that finds them in files beside the script of the
 * element, because each row of the table would be part of the first load.
 */
export function languageFiles(): Plugin {
  return {
    name: 'booking-form:language-files',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      id === './languages.js' && importer.includes('/src/locales/')
        ? fileURLToPath(new URL('../../src/widget/languageFiles.ts', import.meta.url))
        : undefined,
  }
}
