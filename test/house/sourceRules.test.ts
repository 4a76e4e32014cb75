import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { readSources } from './readSources.js'
import { findBrokenRules, findCrowdedRoot, findLongLines, findTooLong } from './sourceRules.js'

/** The folders with files that are not tests, and not published. */
const TOOLS = ['sandbox', 'stories', 'scripts']

describe('the sources', () => {
  it('of src break no rule', () => {
    const sources = readSources('src')
    expect(sources.size).toBeGreaterThan(0)
    expect([...sources].flatMap(([file, text]) => findBrokenRules(`src/${file}`, text))).toEqual([])
  })

  it('of the sandbox, the stories and the scripts have no file over 250 lines', () => {
    const found = TOOLS.flatMap((folder) =>
      [...readSources(folder)].flatMap(([file, text]) => findTooLong(`${folder}/${file}`, text)),
    )
    expect(found).toEqual([])
  })

  it.each(['src', ...TOOLS])('of %s have no line over 110 characters', (folder) => {
    const files = listFiles(folder).filter((path) => /\.(tsx?|css)$/.test(path))
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((path) => findLongLines(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each(['src/components', 'src/hooks'])('of %s are at most 12 at its root', (folder) => {
    const files = [...readSources(folder).keys()]
    expect(files.length).toBeGreaterThan(20)
    expect(findCrowdedRoot(folder, files)).toEqual([])
  })
})

describe('findBrokenRules', () => {
  it.each([
    'const x: any = 1',
    'const x = y as any',
    'const x: Record<string, any> = {}',
    'const x: any[] = []',
    '// @ts-ignore\nf()',
    '/* @ts-expect-error: why */ f()',
    '// eslint-disable-next-line\nf()',
    '/* oxlint-disable no-console */ f()',
    'const x = <p dangerouslySetInnerHTML={{ __html: y }} />',
    'node.innerHTML = y',
    'const x = <style>{css}</style>',
    "const width = '2rem'",
    "import { z } from 'zod'",
    "import * as z from 'zod/v4'",
    "import { x } from './y'",
    'export default function f() {}',
    "console.log('x')",
    '// TODO: later',
  ])('finds a broken rule in %j', (text) => {
    expect(findBrokenRules('a.ts', text)).toHaveLength(1)
  })

  it.each([
    '// as any other, in 2 rem\nconst x = 1',
    "const text = 'many of any kind'",
    '// oxlint-disable-next-line no-control-regex\nf()',
    '// oxlint-disable-next-line import/no-default-export\nexport default {}',
    "import * as z from 'zod/mini'",
    "import { x } from './y.js'",
  ])('finds none in %j', (text) => {
    expect(findBrokenRules('a.ts', text)).toEqual([])
  })
})

describe('findTooLong', () => {
  it('finds a file of 251 lines and none of 250', () => {
    expect(findTooLong('a.ts', 'x\n'.repeat(251))).toEqual(['a.ts has 251 lines, over 250'])
    expect(findTooLong('a.ts', 'x\n'.repeat(250))).toEqual([])
  })
})

/** Puts a long text in the place of `…`. */
const lengthen = (line: string) => line.replaceAll('…', 'abcdefghi'.repeat(13))

describe('findLongLines', () => {
  it('names the line and its length', () => {
    expect(findLongLines('a.ts', lengthen('a\n// …\nb'))).toEqual(['a.ts:2 has 120 characters, over 110'])
  })

  it('finds a line of 111 characters and none of 110', () => {
    expect(findLongLines('a.ts', 'x'.repeat(111))).toHaveLength(1)
    expect(findLongLines('a.ts', 'x'.repeat(110))).toEqual([])
  })

  it.each([
    `/** … */`,
    ` * …`,
    `// @see https://example.com …`,
    `const x = f('…')`,
    `'…', '…',`,
    `x('…', () => {`,
    `\`\${a ? \`…\` : ''}\`,`,
    `if (a) return b(c, d) + '…'`,
    `<p class="…">`,
    `const x = a / b + … / c`,
  ])('finds %j', (line) => {
    expect(findLongLines('a.ts', lengthen(line))).toHaveLength(1)
  })

  it.each([
    `  '…',`,
    `  "it's …",`,
    `  'it\\'s …' +`,
    `  return \`\${a} …\``,
    `const x = '…'`,
    `export const X: readonly string[] = '…'`,
    `  key: '…',`,
    `  'a key': \`…\`,`,
    `  ? '…'`,
    `      d="…"`,
    `  /^(?:[/'"]|a\\/)…$/g,`,
    `const PATTERN = /…/`,
    `  /…/i.exec(`,
    ` * @source https://example.com/…`,
    `// https://example.com/…`,
  ])('allows %j', (line) => {
    expect(lengthen(line).length).toBeGreaterThan(110)
    expect(findLongLines('a.ts', lengthen(line))).toEqual([])
  })
})

describe('findCrowdedRoot', () => {
  const files = Array.from({ length: 12 }, (_, index) => `a${index}.ts`)

  it('finds 13 files at the root', () => {
    expect(findCrowdedRoot('src/a', [...files, 'b.tsx'])).toEqual([
      'src/a has 13 files at its root, over 12: move some to folders',
    ])
  })

  it('allows 12, and any number in folders', () => {
    expect(findCrowdedRoot('src/a', [...files, ...files.map((file) => `b/${file}`)])).toEqual([])
  })
})
