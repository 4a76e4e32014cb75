import * as zodLocales from 'zod/locales'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/locales/languages.js'

type ZodLocale = () => { localeError: (issue: never) => unknown }

/** The names of zod, where they are not the codes of the API. */
const NAMES: Readonly<Record<string, string>> = {
  'pt-BR': 'pt',
  'es-419': 'es',
  'zh-CN': 'zhCN',
  'zh-TW': 'zhTW',
}

/** Languages in which zod uses another word, and why ours is right all the same. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'az email': 'zod leaves “email address” in English',
  'bg characters': 'знак and символ are both used; zod has the longer one',
}

/** What a language says about an e-mail address, and about a text that is too long, in the words of zod. */
function askZod(code: string): { email: string; characters: string } | undefined {
  const make = (zodLocales as unknown as Record<string, ZodLocale | undefined>)[NAMES[code] ?? code]
  if (!make) return undefined
  const ask = (issue: object) => String(make().localeError(issue as never))
  return {
    email: ask({ code: 'invalid_format', format: 'email' }),
    characters: ask({ code: 'too_big', origin: 'string', maximum: 5, inclusive: true }),
  }
}

/** Returns the longest text that both contain, without regard to case, spaces and hyphens. */
function findCommon(one: string, other: string): string {
  const [short, long] = [one, other].map((text) => text.toLowerCase().replaceAll(/[\s\-‑–\d<=]/g, '')) as [
    string,
    string,
  ]
  let found = ''
  for (let start = 0; start < short.length; start += 1)
    for (let end = start + found.length + 1; end <= short.length; end += 1) {
      const part = short.slice(start, end)
      if (!long.includes(part)) break
      found = part
    }
  return found
}

/** A word of a language with letters has at least four of them in common with itself in another case. */
const isShared = (common: string) =>
  common.length >= (/[\p{Script=Han}\p{Script=Hangul}]/u.test(common) ? 1 : 3)

describe('the words for an e-mail address and for characters', () => {
  const all = Object.keys(languages).flatMap((code) => {
    const zod = askZod(code)
    return zod ? [{ code, zod }] : []
  })

  it('can be compared in most languages', () => {
    expect(all.length).toBeGreaterThan(30)
  })

  it.each(all)('are those that zod uses in $code, or there is a reason', async ({ code, zod }) => {
    const messages = await languages[code]?.()
    const own = { email: messages?.labels.email ?? '', characters: messages?.errors.tooLong(5) ?? '' }
    for (const word of ['email', 'characters'] as const) {
      const isSame = isShared(findCommon(own[word], zod[word]))
      expect([word, isSame], `${own[word]} and ${zod[word]}`).toEqual([word, !OTHER_WORDS[`${code} ${word}`]])
    }
  })

  it('would differ between languages', () => {
    expect(isShared(findCommon('E-Mail-Adresse', 'sähköpostiosoite'))).toBe(false)
    expect(isShared(findCommon('メールアドレス', '이메일 주소'))).toBe(false)
  })
})
