import { describe, expect, it } from 'vitest'
import { readSources } from './readSources.js'
import { findBrokenRules, findTooLong } from './sourceRules.js'

describe('the rules of the sources', () => {
  it('are kept by every file of src', () => {
    const sources = readSources('src')
    expect(sources.size).toBeGreaterThan(0)
    expect([...sources].flatMap(([file, text]) => findBrokenRules(`src/${file}`, text))).toEqual([])
  })

  it('keep every file of the sandbox, the stories and the scripts within its length', () => {
    const found = ['sandbox', 'stories', 'scripts'].flatMap((folder) =>
      [...readSources(folder)].flatMap(([file, text]) => findTooLong(`${folder}/${file}`, text)),
    )
    expect(found).toEqual([])
  })

  it.each([
    'const x: any = 1',
    'const x = y as any',
    'const x: Record<string, any> = {}',
    'const x: any[] = []',
    '// @ts-ignore\nf()',
    '/* @ts-expect-error: why */ f()',
    '// eslint-disable-next-line\nf()',
    '/* oxlint-disable no-console */ f()',
    'const x = <p dangerouslySetInnerHTML={{ __html: y }} />',
    'node.innerHTML = y',
    'const x = <style>{css}</style>',
    "const width = '2rem'",
    "import { z } from 'zod'",
    "import * as z from 'zod/v4'",
    "import { x } from './y'",
    'export default function f() {}',
    "console.log('x')",
    '// TODO: later',
    'x\n'.repeat(251),
  ])('are broken by %j', (text) => {
    expect(findBrokenRules('a.ts', text)).toHaveLength(1)
  })

  it.each([
    '// as any other, in 2 rem\nconst x = 1',
    "const text = 'many of any kind'",
    '// oxlint-disable-next-line no-control-regex\nf()',
    "import * as z from 'zod/mini'",
    "import { x } from './y.js'",
    'x\n'.repeat(250),
  ])('are not broken by %j', (text) => {
    expect(findBrokenRules('a.ts', text)).toEqual([])
  })
})
