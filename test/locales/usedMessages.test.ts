import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { englishByPath } from './messageSamples.js'

/** Groups whose messages are looked up by a value of the wire, such as the type of a place. */
const BY_VALUE = ['labels', 'places', 'reasons', 'status', 'every', 'outcomes']

/** Returns the messages that no code names. */
function findUnused(paths: readonly string[], code: string): string[] {
  const words = new Set(code.match(/[A-Za-z]\w*/g))
  return paths.filter((path) => {
    const names = path.split('.')
    return !names.some((name) => BY_VALUE.includes(name)) && !names.every((name) => words.has(name))
  })
}

describe('the messages', () => {
  const code = listFiles('src')
    .filter((file) => /\.tsx?$/.test(file) && !/^src\/(messages|locales)\//.test(file.replaceAll('\\', '/')))
    .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ''))
    .join('\n')

  it('are all used', () => {
    expect(code.length).toBeGreaterThan(100_000)
    expect(findUnused([...englishByPath.keys()], code)).toEqual([])
  })

  it('would be found if they were not', () => {
    expect(findUnused(['form.submit', 'form.neverShown'], code)).toEqual(['form.neverShown'])
  })
})
