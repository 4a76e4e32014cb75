import { describe, expect, it } from 'vitest'
import { pureModule } from '../../scripts/vite/pureModule.js'

const MARK = '/* @__PURE__ */'

describe('pureModule', () => {
  it.each([
    ['a call', 'const a = f(b)', `const a = ${MARK} f(b)`],
    ['a new object', 'const a = new Map()', `const a = ${MARK} new Map()`],
    ['a call in a call', 'const a = f(g())', `const a = ${MARK} (() => (f(g())))()`],
    ['a call of a method', 'const a = z.a().b()', `const a = ${MARK} (() => (z.a().b()))()`],
    ['a spread object', 'const a = { ...b }', `const a = ${MARK} (() => ({ ...b }))()`],
    [
      'each of several values',
      'export const a = f(), b = g()',
      `export const a = ${MARK} f(), b = ${MARK} g()`,
    ],
  ])('marks %s', (_, code, expected) => {
    expect(pureModule(code)).toBe(expected)
  })

  it('leaves alone what bundlers can drop by themselves, and what is not computed at load', () => {
    for (const code of [
      'const a = { b: 1, c: [/d/, `e`] }',
      'const a = () => f(g())',
      'function a() {\n  const b = f(g())\n}',
      'class A {\n  b = f()\n}',
      "import a from 'b'\nexport { a }",
    ])
      expect(pureModule(code)).toBe(code)
  })
})
