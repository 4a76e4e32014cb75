import { describe, expect, it } from 'vitest'
import { listMissed, scoreLine, scoreMutants } from '../../scripts/mutation/judgeMutants.js'

const mutant = (status: string, fileName = 'a.ts') => ({ status, fileName })

describe('the mutation score', () => {
  it('counts mutants that a test noticed or that timed out as noticed', () => {
    const score = scoreMutants([mutant('Killed'), mutant('Timeout'), mutant('Killed'), mutant('Survived')])
    expect(score).toEqual({ noticed: 3, missed: 1, percent: 75 })
    expect(scoreLine('time', score)).toBe('time: 3 of 4 changes noticed, 75.0 %')
  })

  it('counts a mutant without a test as missed', () => {
    expect(scoreMutants([mutant('Killed'), mutant('NoCoverage')]).percent).toBe(50)
  })

  it('leaves out mutants that could not run', () => {
    expect(
      scoreMutants([mutant('Killed'), mutant('CompileError'), mutant('RuntimeError'), mutant('Ignored')])
        .percent,
    ).toBe(100)
  })

  it('has no percentage if there were no mutants', () => {
    expect(scoreMutants([]).percent).toBeUndefined()
    expect(scoreLine('flow', scoreMutants([]))).toBe('flow: 0 of 0 changes noticed, nothing was changed')
  })

  it('lists the files with missed mutants, the file with the most first', () => {
    const mutants = [
      mutant('Survived', 'a.ts'),
      mutant('NoCoverage', 'b.ts'),
      mutant('Survived', 'b.ts'),
      mutant('Killed', 'c.ts'),
    ]
    expect(listMissed(mutants)).toEqual([
      ['b.ts', 2],
      ['a.ts', 1],
    ])
  })
})
