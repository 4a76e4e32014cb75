import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeSize, type SizeMeasures } from '../../scripts/size/judgeSize.js'
import { measureBundle, measureStyles, type MeasuredChunk } from '../../scripts/size/measureSize.js'
import { measureWidget } from '../../scripts/size/measureWidget.js'

const chunk = (name: string, parts: Partial<MeasuredChunk> = {}): MeasuredChunk => ({
  name,
  gzipBytes: 1000,
  lazy: false,
  imports: [],
  modules: [],
  ...parts,
})

const phone = chunk('phone.js', {
  lazy: true,
  modules: [{ path: '/x/node_modules/libphonenumber-js/min/index.js', bytes: 1 }],
})
const element = { firstBytes: 1000, firstFiles: 1, classicBytes: 1000, later: [] }
const measures: SizeMeasures = {
  own: [chunk('form.js')],
  whole: [chunk('form.js'), phone],
  stylesBytes: 1000,
  element,
}
const budgets = {
  ownBytes: 1000,
  firstLoadBytes: 1000,
  lazyBytes: 1000,
  stylesBytes: 1000,
  elementBytes: 1000,
  classicBytes: 1000,
  languageBytes: 1000,
}

describe('judgeSize', () => {
  it('accepts sizes that are equal to their budgets', () => {
    expect(judgeSize(measures, budgets).problems).toEqual([])
  })

  it.each([
    'ownBytes',
    'firstLoadBytes',
    'lazyBytes',
    'stylesBytes',
    'elementBytes',
    'classicBytes',
  ] as const)('finds a size over its budget when %s is one byte less, or 0', (name) => {
    expect(judgeSize(measures, { ...budgets, [name]: 999 }).problems).toHaveLength(1)
    expect(judgeSize(measures, { ...budgets, [name]: 0 }).problems).toHaveLength(1)
  })

  it('finds a second file in the first load of the element, and a lazy-loaded file that is too large', () => {
    expect(judgeSize({ ...measures, element: { ...element, firstFiles: 2 } }, budgets).problems).toHaveLength(
      1,
    )
    expect(
      judgeSize(
        { ...measures, element: { ...element, later: [{ name: 'parts/a.js', bytes: 1001 }] } },
        budgets,
      ).problems,
    ).toHaveLength(1)
  })

  it('finds a language that is too large', () => {
    const later = [{ name: 'languages/de.js', bytes: 1000 }]
    const other = { ...measures, element: { ...element, later } }
    expect(judgeSize(other, budgets).problems).toEqual([])
    expect(judgeSize(other, { ...budgets, languageBytes: 999 }).problems).toHaveLength(1)
  })

  it('finds phone metadata in the first load', () => {
    const whole = [chunk('form.js', { modules: phone.modules })]
    expect(judgeSize({ ...measures, whole }, budgets).problems).toEqual([
      'libphonenumber-js is part of the first load, in form.js: load it with import()',
    ])
  })

  it('fails if there is no phone metadata in any chunk', () => {
    expect(judgeSize({ ...measures, whole: [chunk('form.js')] }, budgets).problems).toHaveLength(1)
  })
})

describe('the measured sizes', () => {
  let folder = ''

  beforeAll(() => {
    mkdirSync('reports', { recursive: true })
    folder = mkdtempSync(join('reports', 'size-'))
    writeFileSync(
      join(folder, 'words.ts'),
      `export const words = ${JSON.stringify('abcdefghij'.split('').join(' long word '))}`,
    )
    writeFileSync(join(folder, 'lazy.ts'), "export { parsePhoneNumber } from 'libphonenumber-js/min'")
    writeFileSync(
      join(folder, 'index.ts'),
      [
        "import { words } from './words.js'",
        "export const Form = () => [words, import('./lazy.js')]",
        "export const unused = 'x'.repeat(9)",
      ].join('\n'),
    )
    writeFileSync(join(folder, 'a.css'), '.bf-a {\n  color: red;\n}\n')
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('tell the first load from lazy-loaded chunks', async () => {
    const entry = join(process.cwd(), folder, 'index.ts')
    const whole = await measureBundle({ entry, exportName: 'Form', external: () => false })
    const own = await measureBundle({ entry, exportName: 'Form', external: () => true })
    expect(whole.map(({ lazy }) => lazy).sort()).toEqual([false, true])
    expect(
      judgeSize({ own, whole, stylesBytes: 0, element }, { ...budgets, lazyBytes: 40_000 }).problems,
    ).toEqual([])
    expect(whole.find(({ lazy }) => lazy)?.gzipBytes).toBeGreaterThan(20_000)
    expect(Math.max(...own.map(({ gzipBytes }) => gzipBytes))).toBeLessThan(500)
  })

  it('include the static imports of the built element in its first load', () => {
    const built = join(folder, 'widget')
    mkdirSync(join(built, 'parts'), { recursive: true })
    writeFileSync(
      join(built, 'booking-form.js'),
      'import{a as b}from"./parts/a.js";const load=()=>import("./parts/lazy.js");b(load)',
    )
    writeFileSync(join(built, 'booking-form.classic.js'), '(function(){})()')
    writeFileSync(join(built, 'parts/a.js'), 'export*from"./b.js";const a=1;export{a}')
    writeFileSync(join(built, 'parts/b.js'), 'export const c="from nowhere"')
    writeFileSync(join(built, 'parts/lazy.js'), `export const lazy=${JSON.stringify('abc'.repeat(9))}`)
    const measured = measureWidget(built)
    expect(measured.firstFiles).toBe(3)
    expect(measured.later.map(({ name }) => name)).toEqual(['parts/lazy.js'])
    expect(() => measureWidget(join(folder, 'nowhere'))).toThrow('npm run build')
  })

  it('are those of a minified and compressed style sheet', () => {
    expect(measureStyles(join(folder, 'a.css'))).toBeLessThan(60)
    expect(measureStyles(join(folder, 'a.css'))).toBeGreaterThan(15)
  })
})
