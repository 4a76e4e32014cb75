import type { Plugin } from 'vite'

/**
 * The exports that the form uses of packages loaded by `import()`. When everything goes into one file, the
 * bundler needs this list to leave out the rest. When such a package gets its own file, it finds out by
 * itself.
 */
export const USED_EXPORTS: Readonly<Record<string, readonly string[]>> = {
  'libphonenumber-js/min': ['isSupportedCountry', 'parsePhoneNumberFromString', 'validatePhoneNumberLength'],
  downshift: ['useCombobox'],
}

const MARK = '\0used:'

/** Limits some packages to the exports that the form uses, see {@link USED_EXPORTS}. */
export function usedExports(): Plugin {
  return {
    name: 'booking-form:used-exports',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      Object.hasOwn(USED_EXPORTS, id) && !importer.startsWith(MARK) ? MARK + id : undefined,
    load: (id) => {
      if (!id.startsWith(MARK)) return undefined
      const name = id.slice(MARK.length)
      return `export { ${USED_EXPORTS[name]?.join(', ')} } from ${JSON.stringify(name)}`
    },
  }
}
