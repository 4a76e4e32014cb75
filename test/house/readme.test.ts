import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SizeMeasures } from '../../scripts/size/judgeSize.js'
import { measureAll } from '../../scripts/size/measureAll.js'
import { findWrongSizes, toParts } from '../../scripts/size/readmeSizes.js'

const read = (name: string) => readFileSync(name, 'utf8')
const readme = read('README.md')

afterEach(() => vi.unstubAllEnvs())

describe('the sizes in the README', () => {
  it('F87: are those that a host gets from a bundler', async () => {
    // Vite would bundle the code for development.
    vi.stubEnv('NODE_ENV', 'production')
    const parts = toParts(await measureAll())
    expect(parts.filter(({ bytes }) => bytes < 3000)).toEqual([])
    expect(findWrongSizes(readme, parts)).toEqual([])
  })

  it('F87: would fail this test if a size were wrong or missing', () => {
    const parts = [{ what: 'the picker', bytes: 12_400 }]
    expect(findWrongSizes('| the picker | 12 kB | later |', parts)).toEqual([])
    const problem = ['the size of “the picker” in the README is not 12 kB']
    expect(findWrongSizes('| the picker | 14 kB | later |', parts)).toEqual(problem)
    expect(findWrongSizes('| the picker | small | later |', parts)).toEqual(problem)
    expect(findWrongSizes('| the form | 12 kB | later |', parts)).toEqual(problem)
  })

  it('F87: count a file that two parts need in the part that loads first', () => {
    const chunk = (name: string, path: string, imports: string[] = []) => ({
      ...{ name, gzipBytes: 1000, lazy: name !== 'form.js', imports },
      modules: [{ path, bytes: 1 }],
    })
    const whole = [
      chunk('form.js', '/dist/lib/index.js'),
      chunk('steps.js', '/dist/lib/parts/client-form-1.js', ['form.js', 'both.js']),
      chunk('picker.js', '/dist/lib/parts/client-picker-1.js', ['form.js', 'both.js']),
      chunk('both.js', '/dist/lib/parts/client-both.js'),
    ]
    const element = { firstBytes: 0, firstFiles: 1, classicBytes: 0, later: [] }
    const measures: SizeMeasures = { own: [], whole, stylesBytes: 0, element }
    const bytes = new Map(toParts(measures).map((part) => [part.what, part.bytes]))
    expect([...bytes.values()].slice(0, 5)).toEqual([1000, 0, 0, 2000, 1000])
  })
})

describe('the version of Node', () => {
  it('F87: is the same everywhere', () => {
    const { engines, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >
    const version = read('.nvmrc').trim()
    expect(engines).toEqual({ node: `>=${version}` })
    for (const page of ['README.md', 'docs/development.md']) {
      const named = [...read(page).matchAll(/\bNode (\d[\d.]*\d)/g)].map(([, name]) => name)
      expect(new Set(named), page).toEqual(new Set([version]))
    }
    expect(devDependencies?.['@types/node']).toMatch(new RegExp(`^${version.split('.')[0]}\\.`))
  })
})
