import { FRAME_PART_WORDS, PART_WORDS, type PartWords } from './partWords.js'
import { THEME_WORDS } from './themeWords.js'
import { TOKEN_WORDS } from './tokenWords.js'
import { toTable } from './toTable.js'

const PARTS: readonly (readonly [string, PartWords])[] = Object.entries({
  ...PART_WORDS,
  ...FRAME_PART_WORDS,
})

/** Returns the Markdown tables of docs/theming.md, generated from the words of themes, tokens and parts. */
export function toThemingTables(): { themes: string; tokens: string; parts: string } {
  return {
    themes: toTable(
      ['theme', 'look'],
      Object.entries(THEME_WORDS).map(([name, look]) => [`\`${name}\``, look]),
    ),
    tokens: toTable(
      ['token', 'what it changes', 'default', 'for example'],
      Object.entries(TOKEN_WORDS).map(([name, words]) => [
        `\`${name}\``,
        words.is,
        words.default,
        `\`${words.example}\``,
      ]),
    ),
    parts: toTable(
      ['part', 'what it is', 'states'],
      PARTS.map(([name, { is, states = {} }]) => [
        `\`${name}\``,
        is,
        Object.entries(states)
          .map(([state, words]) => `\`${name}-${state}\`: ${words}`)
          .join(' '),
      ]),
    ),
  }
}

/** Returns the parts and tokens for the custom elements manifest. */
export function toThemingManifest(): { cssParts: object[]; cssProperties: object[] } {
  return {
    cssParts: PARTS.flatMap(([name, { is, states = {} }]) => [
      { name, description: is },
      ...Object.entries(states).map(([state, words]) => ({
        name: `${name}-${state}`,
        description: `${is} ${words}`,
      })),
    ]),
    cssProperties: Object.entries(TOKEN_WORDS).map(([name, words]) => ({
      name,
      description: words.is,
      default: words.default,
    })),
  }
}
