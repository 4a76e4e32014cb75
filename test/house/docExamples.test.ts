import { readdirSync, readFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
)

/** What an example that is a part of a module takes from the page around it. */
const AROUND = `import { BookingForm, EventTypeList, type EventTypeInput } from 'booking-form'
declare const eventType: EventTypeInput
`

/**
 * Returns the examples of a page as modules, by the name of a file. A lone element and a lone entry of
 * `bookingFields` are completed. Examples in JavaScript are run elsewhere, except lone elements.
 */
function readExamples(page: string, text: string): [name: string, code: string][] {
  const blocks = [...text.matchAll(/^```(tsx?|jsx)\n([^]*?)^```/gm)]
  return blocks.flatMap(([, language = '', code = ''], index) => {
    const name = `${basename(page, '.md')}-${index}.tsx`
    if (code.startsWith('<')) return [[name, `${AROUND}export const example = (\n${code})\n`]]
    if (language === 'jsx') return []
    if (code.startsWith('{')) return [[name, `${AROUND}export const field: ${FIELD} = ${code}`]]
    return [[name, code]]
  })
}

const FIELD = "NonNullable<EventTypeInput['bookingFields']>[number]"

/** Returns what the compiler finds in modules of a host, by the names of the modules. */
function compile(examples: readonly (readonly [name: string, code: string])[]): string[] {
  mkdirSync('reports', { recursive: true })
  // Inside of this repository, so that `booking-form` is the built package.
  const folder = mkdtempSync(join('reports', 'examples-'))
  try {
    for (const [name, code] of examples) writeFileSync(join(folder, name), code)
    const program = ts.createProgram(
      examples.map(([name]) => resolve(folder, name)),
      {
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        jsx: ts.JsxEmit.ReactJSX,
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        // Nothing but the package itself declares that its style sheets can be imported.
        types: ['node'],
      },
    )
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => {
        const where = file ? basename(file.fileName) : ''
        return `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      })
      .sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the examples in TypeScript of the README and the docs', () => {
  it('compile', () => {
    const examples = PAGES.flatMap((page) => readExamples(page, readFileSync(page, 'utf8')))
    expect(examples.length).toBeGreaterThan(25)
    expect(compile(examples)).toEqual([])
  }, 60_000)

  it('would fail this test with a prop, a field or an import that does not exist', () => {
    const text = [
      '```tsx\n<BookingForm eventType={eventType} strat="2030" />\n```',
      "```ts\n{ type: 'date', slug: 'day', minimum: 5 }\n```",
      "```tsx\nimport { BookingFrom } from 'booking-form'\nexport const x = BookingFrom\n```",
      '```jsx\nconst a = nothing\n```',
    ].join('\n')
    expect(compile(readExamples('docs/page.md', text))).toEqual([
      expect.stringMatching(/^page-0.tsx: [^]*'strat'/),
      expect.stringMatching(/^page-1.tsx: [^]*'minimum'/),
      expect.stringMatching(/^page-2.tsx: [^]*'BookingFrom'/),
    ])
  }, 60_000)
})

describe('the tables of props and callbacks in the README', () => {
  /** Returns the properties of one interface in a module, without those of the interfaces it extends. */
  const readNames = (path: string, name: string) => {
    const [, body = ''] =
      new RegExp(`export interface ${name}[^{]*\\{\\n([^]*?)^\\}`, 'm').exec(readFileSync(path, 'utf8')) ?? []
    return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop = '']) => prop)
  }
  const NAMES = [
    ...readNames('src/components/bookingFormProps.ts', 'BookingFormProps'),
    ...readNames('src/components/formOptions.ts', 'FormOptions'),
    ...readNames('src/components/formOptions.ts', 'BookingFormCallbacks'),
    ...readNames('src/components/confirmation/afterOptions.ts', 'AfterOptions'),
    ...readNames('src/components/picker/pickerOptions.ts', 'PickerOptions'),
    ...readNames('src/hooks/submission/submissionCallbacks.ts', 'SubmissionCallbacks'),
  ]

  it('list every prop of the form', () => {
    const rows = readFileSync('README.md', 'utf8').match(/^\| `.*$/gm) ?? []
    expect(NAMES.length).toBeGreaterThan(45)
    expect(NAMES.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))).toEqual([])
  })
})
