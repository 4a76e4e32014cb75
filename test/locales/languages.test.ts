import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '../../src/contract/languages.js'
import { isolateArguments } from '../../src/locales/isolateArguments.js'
import { languages } from '../../src/locales/languages.js'
import { english } from '../../src/messages/english.js'
import type { Messages } from '../../src/messages/types.js'
import { isSameWord } from './sameWords.js'
import {
  argumentPaths,
  call,
  englishByPath,
  SAMPLE_NUMBERS,
  SAMPLE_TEXTS,
  toEntries,
} from './messageSamples.js'

const loaded: [code: string, messages: Messages][] = await Promise.all(
  Object.entries(languages).map(async ([code, load]): Promise<[string, Messages]> => [code, await load()]),
)

/** Returns the paths that are in only one of two languages, or take another number of arguments. */
function findUnequal(messages: object): string[] {
  const others = new Map(toEntries(messages))
  const paths = new Set([...englishByPath.keys(), ...others.keys()])
  return [...paths].filter((path) => {
    const [one, other] = [englishByPath.get(path), others.get(path)]
    return typeof one !== typeof other || (!argumentPaths.includes(path) && typeof other === 'function')
  })
}

/** Returns the paths of messages that leave out a text that English shows, or show one of their own. */
function findLostTexts(messages: object): string[] {
  return toEntries(messages)
    .filter(([path, message]) =>
      SAMPLE_TEXTS.some((text) => {
        const own = englishByPath.get(path)
        return own && call(path, own, 5).includes(text) !== call(path, message, 5).includes(text)
      }),
    )
    .map(([path]) => path)
}

/** Returns what is wrong with the form of messages: left-over marks, and spaces where none belong. */
function findUntidy(messages: object): string[] {
  return toEntries(messages).flatMap(([path, message]) =>
    SAMPLE_NUMBERS.map((n) => `${path}(${n}) ${call(path, message, n)}`).filter((line) => {
      const text = line.slice(line.indexOf(' ') + 1)
      const isSpaced = path !== 'form.separator' && (text !== text.trim() || /  |\n/.test(text))
      return isSpaced || !text || /#|undefined|NaN|\[object|\$\{|\.\.\./.test(text)
    }),
  )
}

/** Returns the messages that are those of English, word by word. */
function findUntranslated(code: string, messages: object): string[] {
  return toEntries(messages)
    .filter(([path, message]) => {
      const own = englishByPath.get(path)
      const text = call(path, message, 5)
      return own !== undefined && text === call(path, own, 5) && !isSameWord(code, path)
    })
    .map(([path, message]) => `${path}: ${call(path, message, 5)}`)
}

describe('the languages', () => {
  it('are those that the API knows for an attendee, with a folder for each', () => {
    const codes = ['en', 'iw', ...Object.keys(languages)].sort()
    expect(codes).toEqual([...LANGUAGE_CODES].sort())
    const folders = readdirSync('src/locales', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(codes)
  })
})

describe.each(loaded)('%s', (code, messages) => {
  it('has the messages of English and no others, with the same arguments', () => {
    expect(findUnequal(messages)).toEqual([])
  })

  it('shows each text that English shows', () => {
    expect(findLostTexts(messages)).toEqual([])
  })

  it('leaves no mark, no number and no space where none belongs, for any number', () => {
    expect(findUntidy(messages)).toEqual([])
  })

  it('is translated', () => {
    expect(findUntranslated(code, messages)).toEqual([])
  })

  it('names its language, which Intl formats dates in, and its direction', () => {
    const [resolved] = Intl.DateTimeFormat.supportedLocalesOf(messages.lang)
    expect(resolved).toBe(messages.lang)
    expect(messages.dir).toBe(['ar', 'he'].includes(code) ? 'rtl' : undefined)
  })

  it('has a form for each plural category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(messages.lang).resolvedOptions()
    const text = ['form', 'picker', 'outcome', 'confirmation'].flatMap((area) =>
      [
        ...readFileSync(`src/locales/${code}/${area}.ts`, 'utf8').matchAll(/createCounting<([^>]*)>/g),
      ].flatMap(([, categories = '']) => [categories.match(/\w+/g)?.toSorted()]),
    )
    // es-419 takes the counting of Spanish.
    if (code !== 'es-419') expect(text.length).toBeGreaterThan(2)
    for (const categories of text) expect(categories).toEqual(pluralCategories.toSorted())
  })
})

describe('the checks above', () => {
  const german = loaded.find(([code]) => code === 'de')?.[1] as Messages

  it('find a missing, an additional and an untranslated message', () => {
    expect(findUnequal({ ...german, widget: { open: 'Termin buchen' } })).toEqual(['widget.close'])
    expect(findUnequal({ ...german, more: 'mehr' })).toEqual(['more'])
    expect(findUntranslated('de', english).length).toBeGreaterThan(200)
  })

  it('find a lost text, a left-over mark and a double space', () => {
    const form = { ...german.form, submit: () => 'Buchen', withHost: (names: string) => `mit  ${names} #` }
    expect(findLostTexts({ ...german, form })).toEqual(['form.submit'])
    expect(findUntidy({ form: { withHost: form.withHost } })).toHaveLength(SAMPLE_NUMBERS.length)
  })
})

describe('isolateArguments', () => {
  it('puts the texts of a message between isolates, at any depth, and leaves numbers alone', () => {
    const { group } = isolateArguments({
      group: {
        one: (name: string, n: number) => `${name}: ${n + 1}`,
        many: (names: string[]) => names.join(),
      },
    })
    expect(group.one('Ada', 1)).toBe('\u2068Ada\u2069: 2')
    expect(group.many(['Ada', 'Bob'])).toBe('\u2068Ada\u2069,\u2068Bob\u2069')
    expect(group.one('', 1)).toBe(': 2')
  })
})
