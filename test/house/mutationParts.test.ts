import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createFilter } from 'vite'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { MUTATION_PARTS } from '../../scripts/mutation/mutationParts.js'

/** Returns a glob for each alternative in braces, so that each of them is checked. */
function expandBraces(glob: string): string[] {
  const [whole, alternatives] = /\{([^{}]*)\}/.exec(glob) ?? []
  if (whole === undefined || alternatives === undefined) return [glob]
  return alternatives.split(',').flatMap((one) => expandBraces(glob.replace(whole, one)))
}

/** Returns the globs, each alternative on its own, that match none of the files. */
function findDeadGlobs(globs: readonly string[], files: readonly string[]): string[] {
  return globs
    .flatMap((glob) => expandBraces(glob.replace(/^!/, '')))
    .filter((glob) => {
      const matches = createFilter(glob)
      return !files.some((file) => matches(resolve(file)))
    })
}

const parts = Object.entries(MUTATION_PARTS)

describe('the parts of the mutation tests', () => {
  it.each(parts)('%s: names sources and tests that exist', (_, { mutate, tests }) => {
    expect(findDeadGlobs(mutate, listFiles('src'))).toEqual([])
    expect(findDeadGlobs(tests, listFiles('test'))).toEqual([])
  })

  it('cover every folder of the pure core', () => {
    const isPure = /^src\/(contract|fields|flow|form|time|utils|api\/(calls|errors|http))\//
    const globs = parts.flatMap(([, { mutate }]) => mutate)
    const isMutated = createFilter(globs.filter((glob) => !glob.startsWith('!')))
    const left = listFiles('src').filter((file) => isPure.test(file) && file.endsWith('.ts'))
    expect(left.length).toBeGreaterThan(100)
    expect(left.filter((file) => !isMutated(resolve(file)))).toEqual([])
  })

  it('are run without files of folders that do not exist', () => {
    const { ignorePatterns } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as {
      ignorePatterns: string[]
    }
    const inTests = ignorePatterns.filter((pattern) => pattern.startsWith('test/'))
    expect(inTests.length).toBeGreaterThan(0)
    expect(
      findDeadGlobs(
        inTests.map((pattern) => `${pattern}/**`),
        listFiles('test'),
      ),
    ).toEqual([])
  })
})

describe('findDeadGlobs', () => {
  const files = ['src/a/b.ts', 'src/a/c/d.ts', 'src/e.test.ts']

  it('finds none where each alternative matches a file', () => {
    expect(findDeadGlobs(['src/**/*.ts', '!src/{a,a/c}/*.ts', 'src/!(f).test.ts'], files)).toEqual([])
  })

  it('finds a folder that was moved, an alternative that was renamed, and an exception that is gone', () => {
    expect(findDeadGlobs(['src/c/**/*.ts'], files)).toEqual(['src/c/**/*.ts'])
    expect(findDeadGlobs(['src/a/{b,d}.ts'], files)).toEqual(['src/a/d.ts'])
    expect(findDeadGlobs(['src/a/*.ts', '!src/a/x.ts', 'src/!(e).test.ts'], files)).toEqual([
      'src/a/x.ts',
      'src/!(e).test.ts',
    ])
  })
})
