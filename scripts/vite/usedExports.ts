import type { Plugin } from 'vite'

/**
 * What is used of packages that are loaded by `import()`. Told so, a bundler that puts everything into one file can leave
 * out the rest, as it does by itself where such a package has a file of its own.
 */
const USED: Readonly<Record<string, readonly string[]>> = {
  'libphonenumber-js/min': ['isSupportedCountry', 'parsePhoneNumberFromString'],
  downshift: ['useCombobox'],
  'ical-generator': ['default', 'ICalCalendarMethod', 'ICalEventStatus'],
}

const MARK = '\0used:'

/** See {@link USED}. */
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
