import { dirname, join } from 'node:path/posix'
import { readImports, withoutComments, type ReadImport } from './readImports.js'

/** What the files of one folder may import. Folders and files are those of `src`. */
interface Row {
  /** Folders of `src`, or file paths without their extension. */
  from: readonly string[]
  /** Like `from`, but for `import type` only. */
  typesFrom?: readonly string[]
  packages: readonly string[]
  typesOfPackages?: readonly string[]
  /** Packages that may be lazy-loaded with `import()`, and not imported statically. */
  laterPackages?: readonly string[]
  /** The file may contain nothing but `export … from`. */
  reExportsOnly?: boolean
}

const pureField: Row = {
  from: ['utils', 'contract', 'messages', 'time', 'fields/**'],
  packages: ['zod/mini'],
}
const folders = ['contract', 'time', 'messages', 'fields', 'form', 'api', 'flow', 'hooks', 'ui', 'components']
const reactQuery = '@tanstack/react-query'

/** If two patterns match a file, the first one counts. `fieldsFault` checks imports inside `fields` further. */
const table: readonly (readonly [pattern: RegExp, row: Row])[] = [
  [/^index\.ts$/, { from: folders, packages: [], reExportsOnly: true }],
  [
    /^entries\//,
    {
      from: [...folders, 'locales', 'testing', 'widget', 'server', 'pages'],
      packages: [],
      reExportsOnly: true,
    },
  ],
  // The lowest layer: it imports nothing.
  [/^utils\/use\w+\.ts$/, { from: [], packages: ['react'] }],
  [/^utils\//, { from: [], packages: [] }],
  [/^contract\//, { from: ['utils', 'contract'], packages: ['zod/mini'] }],
  [/^time\//, { from: ['utils', 'time'], packages: ['date-fns-tz'] }],
  [/^messages\//, { from: ['messages'], packages: [] }],
  [/^locales\//, { from: ['contract/languages', 'messages', 'locales'], packages: [] }],
  [/^fields\/.*\.field\.ts$/, { ...pureField, laterPackages: ['libphonenumber-js'] }],
  [
    /^fields\/.*Control\.tsx$/,
    { from: ['utils', 'contract', 'messages', 'time', 'fields/**', 'ui'], packages: ['react'] },
  ],
  [/^fields\/lazyControls\.ts$/, { from: ['fields/**'], packages: [], reExportsOnly: true }],
  // The registry connects the rules of each field type with its control.
  [/^fields\/(registry|controls)\.ts$/, { ...pureField, from: [...pureField.from, 'ui/lazyWithRetry'] }],
  [/^fields\/.*\.ts$/, { ...pureField, typesOfPackages: ['react'], laterPackages: ['libphonenumber-js'] }],
  [
    /^fields\/.*\.tsx$/,
    { from: ['utils', 'contract', 'messages', 'time', 'fields/**', 'ui'], packages: ['react'] },
  ],
  [
    /^form\//,
    {
      from: [
        'utils',
        'contract',
        'messages',
        'time',
        'form',
        'fields/types',
        'fields/rules',
        'fields/questionTypes',
        'fields/toComparable',
        'fields/AnswerFault',
      ],
      packages: ['zod/mini'],
    },
  ],
  // The only part of `api` that uses react-query.
  [/^api\/queries\//, { from: ['utils', 'contract', 'api'], packages: [reactQuery] }],
  [/^api\//, { from: ['utils', 'contract', 'api'], packages: [] }],
  [/^flow\//, { from: ['utils', 'contract', 'flow', 'api/errors/bookingError'], packages: [] }],
  [
    /^hooks\//,
    {
      from: ['utils', 'contract', 'time', 'messages', 'fields', 'form', 'api', 'flow', 'hooks'],
      packages: ['react', 'react-hook-form', reactQuery],
    },
  ],
  [/^ui\//, { from: ['utils', 'ui'], packages: ['react'] }],
  [
    /^components\//,
    {
      from: ['utils', 'hooks', 'ui', 'fields', 'time', 'messages', 'contract', 'components'],
      typesFrom: ['form', 'flow', 'api'],
      packages: ['react'],
      // For the type of the `queryClient` prop.
      typesOfPackages: [reactQuery],
      laterPackages: ['downshift'],
    },
  ],
  // Helpers with which hosts test their sites. They depend on the contract alone.
  [/^testing\//, { from: ['utils', 'contract', 'testing'], packages: [] }],
  // Runs on servers and at the edge: standards of the Web only.
  [/^server\//, { from: ['utils', 'contract', 'form', 'api', 'server'], packages: [] }],
  // Renders whole pages on a server. Only this folder may.
  [
    /^pages\//,
    {
      from: [
        ...['utils', 'contract', 'time', 'messages', 'fields', 'form', 'api', 'hooks', 'ui', 'components'],
        ...['server', 'pages'],
      ],
      packages: ['react', 'react-dom/server'],
    },
  ],
  // Replaces React and react-query in the built element.
  [
    /^widget\/preact\//,
    { from: ['widget/preact', 'utils'], packages: ['preact'], typesOfPackages: ['react', reactQuery] },
  ],
  [
    /^widget\//,
    {
      // The element uses the public API, the names of the client's methods, and what it loads early.
      from: [
        'api/clientMethods',
        'api/createBookingClient',
        'api/http/earlyReplies',
        'api/queries/fetchSlots',
        'api/urls',
        'contract/slot',
        'components/lazySteps',
        'components/picker/pickerParts',
        'contract/eventTypeReference',
        'hooks/lazyParts',
        'time',
        'widget',
        'index',
        'entries/contract',
        'contract/languages',
        'locales/loadMessages',
        'messages/enWidget',
        'messages/mergeMessages',
        'styles.css',
        'utils',
      ],
      // The declarations of the element may not reach React, as `index` does: see test/house/hostTypes.test.ts.
      typesFrom: ['api', 'components/formOptions', 'contract', 'fields/types', 'messages/types'],
      packages: ['react-dom/client'],
      typesOfPackages: ['react'],
    },
  ],
]

/**
 * Checks the imports of one file against the layer table.
 *
 * @param file its path inside `src`, with `/`
 * @returns a sentence for each import that the table forbids
 */
export function findForbiddenImports(file: string, text: string): string[] {
  const row = table.find(([pattern]) => pattern.test(file))?.[1]
  if (!row) return [`src/${file} lies in no folder of the layer table: give it a row, or another place`]
  const faults = readImports(text).flatMap((found) => {
    const fault = faultOf(file, found, row)
    return fault ? [`src/${file} imports ${found.specifier}: ${fault}`] : []
  })
  return row.reExportsOnly && !onlyReExports(text)
    ? [...faults, `src/${file} does more than re-export`]
    : faults
}

function faultOf(file: string, found: ReadImport, row: Row): string | undefined {
  if (!found.specifier.startsWith('.')) return packageFault(found, row)
  const target = join(dirname(file), found.specifier).replace(/\.(js|tsx?|css\?inline)$/, (end) =>
    end.startsWith('.css') ? '.css' : '',
  )
  if (target.startsWith('..')) return 'it lies outside src'
  const inside = (places: readonly string[]): boolean =>
    places.some((place) => target === place || target.startsWith(`${place.replace('/**', '')}/`))
  if (inside(row.from)) return file.startsWith('fields/') ? fieldsFault(file, target) : undefined
  if (row.typesFrom && inside(row.typesFrom))
    return found.typeOnly ? undefined : 'only its types may be imported here'
  return 'the layer table does not allow it'
}

const joins = new Set(['fields/registry', 'fields/lazyControls', 'fields/fieldTypes'])
/** Lazy-loads the controls, for the registry and for controls. */
const loader = 'fields/controls.ts'

/** Inside `fields`, the pure files may not import controls. Only the files of `joins` may. */
function fieldsFault(file: string, target: string): string | undefined {
  const isControl = /^fields\/.*Control$/.test(target)
  if (!isControl && !joins.has(target)) return undefined
  if (file === loader || joins.has(file.replace(/\.ts$/, '')) || (isControl && file.endsWith('.tsx')))
    return undefined
  return 'rules may not know controls, and the registry is for those above fields'
}

function packageFault({ specifier, typeOnly, dynamic }: ReadImport, row: Row): string | undefined {
  const within = (names: readonly string[] | undefined): boolean =>
    (names ?? []).some((name) => specifier === name || specifier.startsWith(`${name}/`))
  if (within(row.packages)) return undefined
  if (within(row.typesOfPackages) && typeOnly) return undefined
  if (within(row.laterPackages)) {
    return dynamic || typeOnly ? undefined : 'it is loaded on first use, by import() only'
  }
  return 'the layer table does not allow this package'
}

function onlyReExports(text: string): boolean {
  const rest = withoutComments(text).replaceAll(
    /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"][^'"]+['"];?/g,
    '',
  )
  return rest.replaceAll(/['"]use client['"];?/g, '').trim() === ''
}
