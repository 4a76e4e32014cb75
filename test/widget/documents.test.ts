import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { toCustomElements, toElementTables } from '../../scripts/element/elementTables.js'
import { listWidgetFiles } from '../../scripts/element/listWidgetFiles.js'

describe('docs/element.md', () => {
  it.each(['attributes', 'events'] as const)('has the table of %s that the element reads', (name) => {
    expect(readFileSync('docs/element.md', 'utf8')).toContain(toElementTables()[name])
  })
})

describe('the built element', () => {
  beforeAll(() => {
    if (!existsSync('dist/widget/booking-form.js'))
      throw new Error('There is no dist/widget to judge: run "npm run build" first.')
  })

  it('comes with the hash of each of its files', () => {
    const integrity = JSON.parse(readFileSync('dist/widget/integrity.json', 'utf8')) as Record<string, string>
    expect(Object.keys(integrity)).toEqual(listWidgetFiles('dist/widget'))
    for (const [name, hash] of Object.entries(integrity)) {
      expect(hash).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/widget/${name}`))
          .digest('base64')}`,
      )
    }
  })

  it('is described for editors as it is', () => {
    expect(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(toCustomElements())),
    )
  })

  it('H01 H09: has no rem, no eval, nothing that only a page in UTF-8 could read, and colours that no build has lowered', () => {
    for (const name of ['booking-form.js', 'booking-form.classic.js']) {
      const code = readFileSync(`dist/widget/${name}`, 'utf8')
      expect(code).not.toMatch(/\d\s*rem\b(?=[;}),])/)
      expect(code).not.toMatch(/\bnew Function\(|\beval\(/)
      expect(code).not.toMatch(/\P{ASCII}/u)
      expect(code).toContain('light-dark(')
      expect(code).not.toMatch(/process\.env/)
    }
    expect(readFileSync('dist/widget/booking-form.classic.js', 'utf8')).not.toMatch(/\bimport\(/)
  })
})
