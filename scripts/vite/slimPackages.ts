import type { Plugin } from 'vite'

/** What a bundler cannot know to be unused. */
const SLIMMED: readonly { file: RegExp; slim: (code: string) => string }[] = [
  {
    // A hook with a property set on it is kept, used or not. Nothing here reads these of the hooks that are not used.
    file: /\/downshift\/dist\/downshift\.esm\.mjs$/,
    slim: (code) =>
      code.replaceAll(/^(?:useSelect|useMultipleSelection|_useTagGroup)\.stateChangeTypes = .*$/gm, ''),
  },
  {
    // A form is drawn twice at first, the second time only to say that it is ready. Nothing here asks for that.
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    slim: (code) =>
      code.replace(/updateFormState\(\(data\) => \(\{\s*\.\.\.data,\s*isReady: true,\s*\}\)\);/, ''),
  },
  {
    // How countries write their numbers: the form reads and checks numbers, and sends them in the one international form.
    file: /\/libphonenumber-js\/metadata\.min\.json(?:\.js)?$/,
    slim: (code) => {
      const json = /\{[^]*\}/.exec(code)?.[0]
      const metadata = JSON.parse(json ?? '{}') as { countries: Record<string, unknown[]> }
      for (const country of Object.values(metadata.countries))
        if (Array.isArray(country[FORMATS])) country[FORMATS] = 0
      return `export default ${JSON.stringify(metadata)}`
    },
  },
]

/** The place of the formats in a country's row. */
const FORMATS = 4

/** Leaves out of packages what the built element does not use, and a bundler would keep. A package that has changed is an error. */
export function slimPackages(): Plugin {
  return {
    name: 'booking-form:slim-packages',
    enforce: 'pre',
    // The same modules in today's JavaScript lie beside those in that of 2015.
    async resolveId(id, importer) {
      if (!importer?.includes('/libphonenumber-js/') || !id.includes('/es6/')) return undefined
      return this.resolve(id.replace('/es6/', '/es6-modern/'), importer, { skipSelf: true })
    },
    transform(code, id) {
      const found = SLIMMED.find(({ file }) => file.test(id))
      if (!found) return undefined
      const slimmed = found.slim(code)
      if (slimmed.length >= code.length)
        throw new Error(`[booking-form] Nothing was left out of ${id}: has the package changed?`)
      return { code: slimmed, map: null }
    },
  }
}
