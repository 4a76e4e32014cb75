import type { Plugin } from 'vite'

/** Code and data that the built element never uses, but that a bundler cannot know to be unused. */
const CUTS: readonly { file: RegExp; cut: (code: string) => string }[] = [
  { file: /\/downshift\/dist\/downshift\.esm\.mjs$/, cut: (code) => cutPropTypes(cutUnusedHooks(code)) },
  { file: /\/libphonenumber-js\/metadata\.min\.json(?:\.js)?$/, cut: cutPhoneFormats },
  { file: /\/libphonenumber-js\/es6-modern\/metadata\.js$/, cut: cutOldMetadata },
  { file: /\/react-hook-form\/dist\/index\.esm\.mjs$/, cut: cutOwnValidation },
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

/** What downshift imports, and needs only for prop types and for a component that the form does not use. */
const USED_IN_DEVELOPMENT = ['prop-types', 'react-is']

/** Removes the prop types of downshift, which are checked only in development. */
function cutPropTypes(code: string): string {
  const declaration = /^var (?:propTypes(?:\$\d+)?|dropdownPropTypes) = [^]*?^\}\)?;$/gm
  if (!declaration.test(code)) throw new Error('expected declarations of propTypes')
  return code.replace(declaration, (text) => `${text.slice(0, text.indexOf(' ='))};`)
}

/** What react-hook-form needs only in forms without a resolver, or with field arrays. */
const UNUSED_FORM_FUNCTIONS = ['validateField', 'executeBuiltInValidation', '_setFieldArray']

/** Removes the validation of react-hook-form, which it never calls in a form with a resolver. */
function cutOwnValidation(code: string): string {
  return UNUSED_FORM_FUNCTIONS.reduce((rest, name) => {
    const declaration = new RegExp(`^( *)(var|const) ${name} = (?:async )?\\([^]*?^\\1\\};$`, 'gm')
    const count = rest.match(declaration)?.length ?? 0
    if (count !== 1) throw new Error(`expected the function "${name}" once and found it ${count} times`)
    return rest.replace(declaration, `$1$2 ${name} = () => {};`)
  }, code)
}

/**
 * The version of libphonenumber-js metadata that {@link cutPhoneFormats} knows, and the places of values
 * in its rows.
 */
const METADATA = { version: 4, formats: 4, nationalPrefix: 5 }

/**
 * Removes how countries format their phone numbers, which are half of the metadata. The form parses and
 * validates numbers, and sends them in E.164. The element shows a number that it asks about with a space
 * after the country code only. The form compares digits with the national format of a country, and there
 * only a national prefix that is not 0 matters, because no country code starts with 0.
 */
function cutPhoneFormats(code: string): string {
  const metadata = JSON.parse(/\{[^]*\}/.exec(code)?.[0] ?? '{}') as {
    version?: number
    countries?: Record<string, unknown[]>
  }
  const rows = Object.values(metadata.countries ?? {}).filter((row) => Array.isArray(row[METADATA.formats]))
  if (metadata.version !== METADATA.version || rows.length === 0)
    throw new Error(`expected metadata of version ${METADATA.version}, with formats in the rows of countries`)
  for (const row of rows) if (!/^[1-9]/.test(String(row[METADATA.nationalPrefix]))) row[METADATA.formats] = 0
  return `export default ${JSON.stringify(metadata)}`
}

/** Removes the code of libphonenumber-js that reads metadata of versions before {@link METADATA}. */
function cutOldMetadata(code: string): string {
  const old = /\bthis(?:\.metadata)?\.v[123]\b(?! =)/g
  if (!old.test(code)) throw new Error('expected conditions on the versions 1 to 3')
  return code.replace(old, 'false').replace(/^ +setVersion\.call\(.*\);$/gm, '')
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
      if (importer?.includes('/downshift/') && USED_IN_DEVELOPMENT.includes(id)) {
        const found = await this.resolve(id, importer, { skipSelf: true })
        return found && { ...found, moduleSideEffects: false }
      }
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
