import { describe, expect, it } from 'vitest'
import { FINDINGS } from './findings.js'
import { toFindingsTable } from './toFindingsTable.js'

describe('docs/engines.md', () => {
  it('has all findings; `vitest -u` rewrites it', async () => {
    await expect(toFindingsTable(Object.values(FINDINGS))).toMatchFileSnapshot('../../../docs/engines.md')
  })

  it('has an answer of each engine and a consequence for each finding', () => {
    for (const { answers, follows } of Object.values(FINDINGS)) {
      expect([...Object.values(answers), follows].filter((text) => text.length < 5)).toEqual([])
    }
  })
})
