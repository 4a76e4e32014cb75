import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findStyleFaults, readStyles } from './styleRules.js'

const layer = (rules: string): string => `@layer booking-form { ${rules} }`

describe('the style sheet', () => {
  const css = readFileSync('src/styles.css', 'utf8')

  it('has declarations for the check to read', () => {
    expect(readStyles(css).declarations.length).toBeGreaterThan(50)
  })

  it('keeps to its layer, its classes, its custom properties and logical properties', () => {
    expect(findStyleFaults(css)).toEqual([])
  })
})

describe('findStyleFaults', () => {
  it.each([
    '.bf-root { color: red }',
    ':root { color: red }',
    '@import "x.css";',
    '@layer booking-form, reset;',
    ':where(.bf-root) :not(x x x x x) { all: revert-layer }',
    layer('input { color: red }'),
    layer(':root { --bf-radius: 1px }'),
    layer('* { box-sizing: border-box }'),
    layer('.bf-root, p { color: red }'),
    layer(':where(.bf-root, form) { color: red }'),
    layer('.card .bf-root { color: red }'),
    layer('.bf-root { .dark & { color: red } }'),
    layer('@media (width > 1px) { body { color: red } }'),
    layer('@font-face { font-family: x }'),
    layer('@keyframes spin { to { rotate: 1turn } }'),
    layer('.bf-root { --radius: 1px }'),
    layer('.bf-root { color: var(--accent) }'),
    layer('.bf-root { margin-left: 1px }'),
    layer('.bf-root { border-right-color: red }'),
    layer('.bf-root { border-top-left-radius: 1px }'),
    layer('.bf-root { left: 0 }'),
    layer('.bf-root { text-align: left }'),
    layer('.bf-root { padding: 1px 2px 3px 4px }'),
    layer('.bf-root { padding: 2rem }'),
    layer('.bf-root { color: red !important }'),
  ])('finds a fault in %s', (css) => {
    expect(findStyleFaults(css)).toHaveLength(1)
  })

  it.each([
    layer(
      '.bf-root { --bf-radius: 1px; --_bf-gap: calc(2px + var(--bf-radius)) } ' +
        'input.bf-input:focus { margin-inline-start: 1px }',
    ),
    layer(':where(.bf-root, .bf-form) > p { padding: 1px 2px 3px 2px; text-align: start }'),
    layer(
      '.bf-root { &[data-state="x"] { color: red } :is(a, b) { color: red } @media print { display: none } }',
    ),
    layer(
      '@keyframes bf-spin { from { rotate: 0turn } to { rotate: 1turn } } ' +
        '@media print { .bf-root { top: 0 } }',
    ),
    layer('/* 2rem; html { left: 0 } */ .bf-root { width: min(100%, 2em) }'),
  ])('finds none in %s', (css) => {
    expect(findStyleFaults(css)).toEqual([])
  })
})
