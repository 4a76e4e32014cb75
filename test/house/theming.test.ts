import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FRAME_PART_WORDS, PART_WORDS } from '../../scripts/element/partWords.js'
import { THEMES } from '../../scripts/element/themeWords.js'
import { toThemingTables } from '../../scripts/element/themingTables.js'
import { TOKEN_WORDS } from '../../scripts/element/tokenWords.js'
import { findAnatomyFaults, readParts } from './anatomy.js'
import { readSources } from './readSources.js'
import { readStyles } from './styleRules.js'

const WORDS = { ...PART_WORDS, ...FRAME_PART_WORDS }
const read = (path: string): string => readFileSync(path, 'utf8')

/** Returns the tokens that the values of a style sheet read. */
const readTokens = (css: string): string[] => [
  ...new Set(
    readStyles(css).declarations.flatMap(({ value }) =>
      [...value.matchAll(/var\(\s*(--bf-[\w-]+)/g)].map(([, name]) => String(name)),
    ),
  ),
]

describe('docs/theming.md', () => {
  it.each(['themes', 'tokens', 'parts'] as const)('contains the generated table of %s', (name) => {
    expect(read('docs/theming.md')).toContain(toThemingTables()[name])
  })
})

describe('the anatomy', () => {
  const parts = readParts(readSources('src').values())

  it('has every part and state that the code renders, and no other', () => {
    expect(parts.size).toBeGreaterThan(80)
    expect(findAnatomyFaults(parts, WORDS)).toEqual([])
  })

  it('gives no state the name of a part, because both are names of `::part()`', () => {
    const states = Object.entries(WORDS).flatMap(([name, { states = {} }]) =>
      Object.keys(states).map((state) => `${name}-${state}`),
    )
    expect(states.filter((name) => name in WORDS)).toEqual([])
  })

  it('finds what only the code or only the table has', () => {
    const sources = ["<a {...part('day', { free, [tone]: true })} /> // part('old')", "usePart()('icon')"]
    const words = { day: { is: '', states: { free: '', info: '', warning: '', lost: '' } }, hint: { is: '' } }
    expect(findAnatomyFaults(readParts(sources), words)).toEqual([
      'day: danger is not in the table',
      'icon is not in the table',
      'day: lost is rendered nowhere',
      'hint is rendered nowhere',
    ])
  })
})

describe('the tokens', () => {
  it('are those that the style sheets read', () => {
    const tokens = readTokens(`${read('src/styles.css')}${read('src/widget/widget.css')}`)
    expect(tokens.toSorted()).toEqual(Object.keys(TOKEN_WORDS).toSorted())
  })

  it('are read from values, also from fallbacks', () => {
    expect(readTokens('.a { b: var(--bf-c, var(--bf-d)); --bf-e: 1px; f: var(--_bf-g) }')).toEqual([
      '--bf-c',
      '--bf-d',
    ])
  })
})

describe('the themes', () => {
  it('are the style sheets in src/themes', () => {
    expect(readdirSync('src/themes').toSorted()).toEqual(THEMES.map((name) => `${name}.css`).toSorted())
  })

  it.each(THEMES)('%s sets known tokens, which the page can set again in any layer', (name) => {
    const { declarations, rules } = readStyles(read(`src/themes/${name}.css`))
    const tokens = declarations.filter(({ property }) => property.startsWith('--'))
    expect(tokens.length).toBeGreaterThan(9)
    expect(tokens.map(({ property }) => property).filter((token) => !(token in TOKEN_WORDS))).toEqual([])
    for (const { around } of declarations) {
      expect(['@layer theme', '@layer booking-form']).toContain(around[0])
      if (around[0] === '@layer theme') expect(around[1]).toMatch(/^:where\(/)
    }
    const selectors = rules.flatMap(({ prelude }) =>
      /^@|^:where/.test(prelude) ? [] : prelude.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '').split(', '),
    )
    expect(selectors.filter((one) => !/^(?:\.bf-root |booking-form::part)/.test(one))).toEqual([])
  })

  it.each(THEMES)('%s changes only parts and states of the anatomy', (name) => {
    const names = Object.entries(WORDS).flatMap(([part, { states = {} }]) => [
      part,
      ...Object.keys(states).map((state) => `${part}-${state}`),
    ])
    const css = read(`src/themes/${name}.css`)
    const used = [...css.matchAll(/::part\(([\w-]+)\)|\.bf-([\w-]+)/g)].map(([, one, two]) => one ?? two)
    expect(used.filter((one) => !names.includes(String(one)))).toEqual([])
  })
})
