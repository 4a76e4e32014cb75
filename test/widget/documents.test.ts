import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { toCustomElements, toElementTables } from '../../scripts/element/elementTables.js'
import { listWidgetFiles } from '../../scripts/element/listWidgetFiles.js'

describe('docs/element.md', () => {
  it.each(['attributes', 'events'] as const)('contains the generated table of %s', (name) => {
    expect(readFileSync('docs/element.md', 'utf8')).toContain(toElementTables()[name])
  })
})

describe('the built element', () => {
  beforeAll(() => {
    if (!existsSync('dist/widget/booking-form.js'))
      throw new Error('dist/widget/booking-form.js is missing: run "npm run build" before this test.')
  })

  it('has the right hash of each file in integrity.json', () => {
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>
    expect(Object.keys(integrity)).toEqual(listWidgetFiles('dist/widget'))
    for (const [name, hash] of Object.entries(integrity)) {
      expect(hash).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/widget/${name}`))
          .digest('base64')}`,
      )
    }
  })

  it('is described by an up-to-date custom-elements.json', () => {
    expect(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(toCustomElements())),
    )
  })

  it('H01 H09: contains no rem, no eval, only ASCII, and light-dark() as it was written', () => {
    for (const name of ['booking-form.js', 'booking-form.classic.js']) {
      const code = readFileSync(`dist/widget/${name}`, 'utf8')
      expect(code).not.toMatch(/\d\s*rem\b(?=[;}),])/)
      expect(code).not.toMatch(/\bnew Function\(|\beval\(/)
      expect(code).not.toMatch(/\P{ASCII}/u)
      expect(code).toContain('light-dark(')
      expect(code).not.toMatch(/process\.env/)
    }
    // The one import of the classic script loads a language, on a page that is in another one than English.
    const classic = readFileSync('dist/widget/booking-form.classic.js', 'utf8')
    expect(classic.match(/\bimport\(/g)).toHaveLength(1)
    expect(classic).toContain('languages/')
  })
})
