import type { Plugin } from 'vite'

/**
 * The exports that the form uses of packages loaded by `import()`. When everything goes into one file, the
 * bundler needs this list to leave out the rest. When such a package gets its own file, it finds out by
 * itself.
 */
const USED: Readonly<Record<string, readonly string[]>> = {
  'libphonenumber-js/min': ['isSupportedCountry', 'parsePhoneNumberFromString'],
  downshift: ['useCombobox'],
  'ical-generator': ['default', 'ICalCalendarMethod', 'ICalEventStatus'],
}

const MARK = '\0used:'

/** Limits some packages to the exports that the form uses, see {@link USED}. */
export function usedExports(): Plugin {
  return {
    name: 'booking-form:used-exports',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      Object.hasOwn(USED, id) && !importer.startsWith(MARK) ? MARK + id : undefined,
    load: (id) => {
      if (!id.startsWith(MARK)) return undefined
      const name = id.slice(MARK.length)
      return `export { ${USED[name]?.join(', ')} } from ${JSON.stringify(name)}`
    },
  }
}
