// `npm run bench:bundles` compares the size of booking forms that need an account at their server, so that
// the bench cannot drive them. Needs a build and `npm ci --prefix bench/bundles`. With `--write`, the table
// goes to `bench/BUNDLES.md` too.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { toMarkdownTable } from './report/toMarkdownTable.js'

interface Bundle {
  title: string
  /** The package, whose version is shown. Absent for this package. */
  name?: string
  /** A module that uses the form. */
  code: string
  note: string
}

const FORM = `import { BookingForm } from ${JSON.stringify(resolve('dist/lib/index.js'))}
import ${JSON.stringify(resolve('dist/styles.css'))}
console.log(BookingForm)`

const BUNDLES: readonly Bundle[] = [
  { title: 'booking-form', code: FORM, note: 'the whole form' },
  {
    title: 'Cal.com atoms, `Booker`',
    name: '@calcom/atoms',
    code: "import { Booker, CalProvider } from '@calcom/atoms'\nimport '@calcom/atoms/globals.min.css'\nconsole.log(Booker, CalProvider)",
    note: 'the whole form',
  },
  {
    title: 'Nylas, `NylasScheduling`',
    name: '@nylas/react',
    code: "import { NylasScheduling } from '@nylas/react'\nconsole.log(NylasScheduling)",
    note: 'the whole form',
  },
  {
    title: 'Cronofy elements',
    name: 'cronofy-elements',
    code: "import * as elements from 'cronofy-elements'\nconsole.log(elements)",
    note: 'picks a time only, has no form',
  },
  {
    title: 'Cal.com embed',
    name: '@calcom/embed-react',
    code: "import Cal from '@calcom/embed-react'\nconsole.log(Cal)",
    note: 'an iframe: loads a script and a page of the server besides',
  },
  {
    title: 'Calendly',
    name: 'react-calendly',
    code: "import { InlineWidget } from 'react-calendly'\nconsole.log(InlineWidget)",
    note: 'an iframe: loads a page of the server besides',
  },
]

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

/** Builds a bundle for production, without React. */
async function bundle({ title, code }: Bundle): Promise<Output[]> {
  const folder = resolve('bench/bundles/build')
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, `${title.replaceAll(/\W+/g, '-')}.js`)
  writeFileSync(entry, code)
  const built = await build({
    root: resolve('bench/bundles'),
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: { input: { main: entry }, external: /^react(?:-dom)?(?:\/|$)/ },
    },
  })
  const [one] = Array.isArray(built) ? built : [built]
  return one && 'output' in one ? one.output : []
}

/** Splits the files into those of the first load and those that are loaded later. */
function split(output: readonly Output[]): { first: Output[]; lazy: Output[] } {
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const found = new Set<string>()
  const collect = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    const chunk = chunks.get(name)
    chunk?.imports.forEach(collect)
    chunk?.viteMetadata?.importedCss.forEach((sheet) => found.add(sheet))
  }
  for (const [name, { isEntry }] of chunks) if (isEntry) collect(name)
  const files = output.filter(({ fileName }) => /\.(?:js|css)$/.test(fileName))
  return {
    first: files.filter(({ fileName }) => found.has(fileName)),
    lazy: files.filter(({ fileName }) => !found.has(fileName)),
  }
}

function toKb(files: readonly Output[]): string {
  const sizes = files.map(
    (file) => gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
  )
  return String(Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000))
}

function readVersion(name: string): string {
  const text = readFileSync(`bench/bundles/node_modules/${name}/package.json`, 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

async function toRow(one: Bundle): Promise<string[]> {
  const title = one.name ? `${one.title} ${readVersion(one.name)}` : one.title
  try {
    const { first, lazy } = split(await bundle(one))
    return [title, toKb(first), String(first.length), toKb(lazy), String(lazy.length), one.note]
  } catch (error) {
    return [title, '–', '–', '–', '–', `cannot be bundled: ${String(error).split('\n')[0]}`]
  }
}

if (!existsSync('bench/bundles/node_modules'))
  throw new Error('[booking-form] The packages are not installed. Run npm ci --prefix bench/bundles first.')
const rows = [['form', 'first load, kB', 'its files', 'later, kB', 'its files', 'what it is']]
for (const one of BUNDLES) rows.push(await toRow(one))
const text = `# Sizes of other booking forms

Written by \`npm run bench:bundles -- --write\`: scripts and styles, gzip, without React, as Vite bundles them.
“Later” is everything that can be loaded at all, whether a visitor needs it or not.

${toMarkdownTable(rows)}
`
console.log(text)
if (process.argv.includes('--write')) writeFileSync('bench/BUNDLES.md', text)
