import { afterEach, describe, expect, it, vi } from 'vitest'
import { languages } from '../../src/locales/languages.js'
import { loadMessages } from '../../src/locales/loadMessages.js'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('loadMessages', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt', 'pt-PT'],
    ['pt-PT', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['zh', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['sr', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['nn', 'nb'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['en-GB', 'en'],
    ['xx', 'en'],
    ['', 'en'],
  ])('loads for %j the messages in %s', async (locale, lang) => {
    expect((await loadMessages(locale)).lang).toBe(lang)
  })

  it('merges the messages of the host into any language', async () => {
    const overrides = { form: { choose: 'Bitte wählen' } }
    const german = await loadMessages('de', overrides)
    expect(german.form?.choose).toBe('Bitte wählen')
    expect(german.form?.change).toBe('Ändern')
    expect(await loadMessages('en', overrides)).toEqual({ lang: 'en', ...overrides })
  })

  it('tries a second time, then warns the developer and stays English', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const load = vi.spyOn(languages, 'de').mockRejectedValue(new Error('offline'))
    expect(await loadMessages('de', { form: { choose: 'Pick' } })).toEqual({
      lang: 'en',
      form: { choose: 'Pick' },
    })
    expect(load).toHaveBeenCalledTimes(2)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"de" could not be loaded'))
    load.mockRestore()
    load.mockImplementationOnce(() => Promise.reject(new Error('offline once')))
    expect((await loadMessages('de')).lang).toBe('de')
  })
})
