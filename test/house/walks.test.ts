import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { readSources } from './readSources.js'
import { findDiagramFaults, findWalkFaults, readBlock, readWalk, type Walk } from './walks.js'

const DOCUMENT = 'docs/architecture.md'
const isCode = (path: string): boolean => /\.tsx?$/.test(path)
const WALKS: readonly Walk[] = [
  {
    heading: '## From submit to the POST',
    first: 'components/details/DetailsForm.tsx',
    last: 'api/http/send.ts',
    atMost: 8,
  },
  {
    heading: '## From BookingForm to the first field',
    first: 'components/BookingForm.tsx',
    last: 'fields/text/TextControl.tsx',
    atMost: 9,
  },
]
const FOLDERS = '## The folders'

function readDocument(): string {
  if (!existsSync(DOCUMENT))
    throw new Error(
      `There is no ${DOCUMENT}. Write it, with the diagram and the two walks that test/house/walks.ts reads.`,
    )
  return readFileSync(DOCUMENT, 'utf8')
}

describe('docs/architecture.md', () => {
  it.each(WALKS)('follows the imports under $heading', (walk) => {
    expect(findWalkFaults(readDocument(), walk, readSources('src'))).toEqual([])
  })

  it('has each folder of src with code in its diagram, once', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && listFiles(`src/${entry.name}`).some(isCode))
      .map(({ name }) => name)
    expect(folders.length).toBeGreaterThan(5)
    expect(findDiagramFaults(readDocument(), FOLDERS, folders)).toEqual([])
  })
})

const sources = new Map([
  ['a.ts', "import { b } from './b/b.js'"],
  ['b/b.ts', "import type { C } from './C.js'"],
  ['b/C.tsx', "const d = () => import('../d.js')"],
  ['d.ts', ''],
])
const walk: Walk = { heading: '## The way', first: 'a.ts', last: 'd.ts', atMost: 4 }
const write = (...lines: string[]) => ['# A', '', '## The way', '', '```', ...lines, '```', ''].join('\n')

describe('findWalkFaults', () => {
  it('finds none where each file is imported as a value, as a type or by import()', () => {
    const document = write('a.ts     – starts', 'b/b.ts   – goes on', 'b/C.tsx', 'd.ts – ends')
    expect(findWalkFaults(document, walk, sources)).toEqual([])
  })

  it('accepts an import by any file before', () => {
    const more = new Map([...sources, ['a.ts', "import './b/b.js'\nimport './e.js'"], ['e.ts', '']])
    const document = write('a.ts', 'b/b.ts', 'b/C.tsx', 'e.ts', 'd.ts')
    expect(findWalkFaults(document, { ...walk, atMost: 5 }, more)).toEqual([])
  })

  it.each([
    ['a file that does not exist', ['a.ts', 'b/b.ts', 'b/c.tsx', 'd.ts'], 2, 'there is no src/b/c.tsx'],
    ['a step that no import leads to', ['a.ts', 'b/b.ts', 'd.ts'], 1, 'no file before d.ts imports it'],
    ['another order', ['a.ts', 'b/C.tsx', 'b/b.ts', 'd.ts'], 1, 'no file before b/C.tsx imports it'],
    ['another first file', ['b/b.ts', 'b/C.tsx', 'd.ts'], 1, 'the first file is b/b.ts, not a.ts'],
    ['another last file', ['a.ts', 'b/b.ts'], 1, 'the last file is b/b.ts, not d.ts'],
    ['an empty block', [], 2, 'the first file is undefined, not a.ts'],
  ])('finds %s', (_, lines, count, fault) => {
    const faults = findWalkFaults(write(...lines), walk, sources)
    expect(faults).toHaveLength(count)
    expect(faults).toContain(`The way: ${fault}`)
  })

  it('finds a walk that is one file too long', () => {
    const document = write('a.ts', 'b/b.ts', 'b/C.tsx', 'd.ts')
    expect(findWalkFaults(document, { ...walk, atMost: 3 }, sources)).toEqual([
      'The way: there are 4 files, over 3',
    ])
  })

  it('finds that the heading or its block is missing', () => {
    const missing = ['there is no fenced block under "## The way"']
    expect(findWalkFaults('# A\n\n```\na.ts\n```\n', walk, sources)).toEqual(missing)
    expect(findWalkFaults('## The way\n\nNone.\n\n## Next\n\n```\na.ts\n```\n', walk, sources)).toEqual(
      missing,
    )
  })
})

describe('readBlock', () => {
  it('reads the first block under the heading, whatever its language', () => {
    const document = '```\nx\n```\n## B\n\nText.\n\n### C\n\n```text\none\n# two\n```\n\n```\nthree\n```\n'
    expect(readBlock(document, '## B')).toBe('one\n# two')
  })

  it('reads no block that does not end', () => {
    expect(readBlock('## B\n```\none\n', '## B')).toBeUndefined()
  })
})

describe('readWalk', () => {
  it('reads the first word of each line that is not empty', () => {
    expect(readWalk('a/b.ts  – starts\n\n  c.tsx\n')).toEqual(['a/b.ts', 'c.tsx'])
  })
})

describe('findDiagramFaults', () => {
  const check = (...lines: string[]) =>
    findDiagramFaults(write(...lines), '## The way', ['api', 'form', 'ui'])

  it('finds none in a diagram that has each folder once', () => {
    expect(check('┌──────┐', '│ form │ → api', '└──────┘', '  ui/ ─┘')).toEqual([])
  })

  it.each([
    ['a folder that is missing', 'api form', 'src/ui is in the diagram 0 times, not once'],
    ['a folder that is there twice', 'api form ui → api', 'src/api is in the diagram 2 times, not once'],
    ['a folder that does not exist', 'api form ui hooks', '"hooks" is no folder of src'],
    ['a part of a name', 'api form ui-kit ui', '"ui-kit" is no folder of src'],
  ])('finds %s', (_, line, fault) => {
    expect(check(line)).toEqual([fault])
  })

  it('finds that the block is missing', () => {
    expect(findDiagramFaults('# A', FOLDERS, ['api'])).toEqual([
      'there is no fenced block under "## The folders"',
    ])
  })
})
