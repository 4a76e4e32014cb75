import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCriteriaFaults } from './criteria.js'

const page = readFileSync('docs/accessibility.md', 'utf8')
const find = (document: string): string[] => findCriteriaFaults(document, 'docs')

describe('docs/accessibility.md', () => {
  it('lists each of the 55 success criteria of WCAG 2.2 A and AA once, with tests that exist', () => {
    expect(find(page)).toEqual([])
    expect(page.match(/^\| \d/gm)).toHaveLength(55)
  })
})

describe('findCriteriaFaults', () => {
  it('finds a criterion that is missing, listed twice or at another level', () => {
    const row = page.match(/^\| 2\.4\.7 .*\n/m)?.[0] ?? ''
    expect(find(page.replace(row, ''))).toEqual(['2.4.7 (AA) is in 0 rows'])
    expect(find(page.replace(row, row + row))).toEqual([
      '2.4.7 (AA) is in 2 rows',
      'There are 56 rows for 55 criteria',
    ])
    expect(find(page.replace(row, row.replace('| AA |', '| A |')))).toEqual(['2.4.7 (AA) is in 0 rows'])
  })

  it('finds a test that does not exist, and a row without a test', () => {
    expect(find(page.replace('`1.4.4: with a text', '`1.4.4: without a text'))).toEqual([
      expect.stringMatching(
        /^1\.4\.4 names a test that test\/access\/criteria\.browser\.test\.tsx does not have/,
      ),
    ])
    expect(find(page.replace('(../test/faults/waits', '(../test/faults/gone'))).toEqual([
      '4.1.3 names test/faults/gone.dom.test.tsx, which does not exist',
    ])
    expect(find(page.replace('No test: the title', 'The title'))).toEqual([
      '2.4.2 has neither a test nor a reason why there is none',
    ])
  })
})
