import type { Plugin } from 'vite'

/** Code and data that the built element never uses, but that a bundler cannot know to be unused. */
const CUTS: readonly { file: RegExp; cut: (code: string) => string }[] = [
  { file: /\/downshift\/dist\/downshift\.esm\.mjs$/, cut: cutUnusedHooks },
  { file: /\/libphonenumber-js\/metadata\.min\.json(?:\.js)?$/, cut: cutPhoneFormats },
]

/** The hooks of downshift that the form does not use; it uses `useCombobox`. */
const UNUSED_HOOKS = ['useSelect', 'useMultipleSelection', '_useTagGroup']

/**
 * Removes `useSelect.stateChangeTypes = …` and its like. These assignments keep hooks in the bundle that
 * nothing calls. Measured with `npm run size` (gzip -9): without them downshift's own file is 3,877 bytes
 * smaller, and booking-form.classic.js 4,409 bytes.
 */
function cutUnusedHooks(code: string): string {
  return UNUSED_HOOKS.reduce((rest, hook) => {
    const assignment = new RegExp(`^${hook}\\.stateChangeTypes = stateChangeTypes(?:\\$\\d+)?;$`, 'gm')
    const count = rest.match(assignment)?.length ?? 0
    if (count !== 1)
      throw new Error(`expected "${hook}.stateChangeTypes = …" once and found it ${count} times`)
    return rest.replace(assignment, '')
  }, code)
}

/**
 * The version of libphonenumber-js metadata that {@link cutPhoneFormats} knows, and the place of formats in
 * its rows.
 */
const METADATA = { version: 4, formats: 4 }

/**
 * Removes how countries format their phone numbers. The form parses and validates numbers, and sends them
 * in E.164: it never formats one for a country.
 */
function cutPhoneFormats(code: string): string {
  const metadata = JSON.parse(/\{[^]*\}/.exec(code)?.[0] ?? '{}') as {
    version?: number
    countries?: Record<string, unknown[]>
  }
  const rows = Object.values(metadata.countries ?? {}).filter((row) => Array.isArray(row[METADATA.formats]))
  if (metadata.version !== METADATA.version || rows.length === 0)
    throw new Error(`expected metadata of version ${METADATA.version}, with formats in the rows of countries`)
  for (const row of rows) row[METADATA.formats] = 0
  return `export default ${JSON.stringify(metadata)}`
}

/**
 * Makes packages smaller by what the built element does not use: dead code and data, never behaviour.
 *
 * @throws Error if a package does not contain exactly what is expected, which fails the build
 */
export function slimPackages(): Plugin {
  return {
    name: 'booking-form:slim-packages',
    enforce: 'pre',
    // libphonenumber-js has the same modules compiled for ES2015 and for current browsers; the latter are
    // smaller.
    async resolveId(id, importer) {
      if (!importer?.includes('/libphonenumber-js/') || !id.includes('/es6/')) return undefined
      return this.resolve(id.replace('/es6/', '/es6-modern/'), importer, { skipSelf: true })
    },
    transform(code, id) {
      const found = CUTS.find(({ file }) => file.test(id))
      if (!found) return undefined
      try {
        return { code: found.cut(code), map: null }
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new Error(
          `[booking-form] ${id} cannot be made smaller: ${reason}. The package has probably changed. ` +
            'Look at the file, then adapt or remove the cut in scripts/vite/slimPackages.ts, and compare `npm run size`.',
          { cause },
        )
      }
    },
  }
}
