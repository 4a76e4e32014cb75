import { ownOptions } from '../utils/ownOptions.js'
import { readLocale } from './readLocale.js'

/**
 * Returns the visitor's language, and the locale of dates and times: they are part of sentences, so they are
 * in the language of the messages, with the clock and the order of day and month of the visitor's region.
 *
 * @param own - the visitor's own language, as a browser reports it
 * @param messages - those of the host, with the language they are in; English without them
 */
export function toReaderLocale(own: string | undefined, messages: { lang?: string | undefined } | undefined) {
  const language = readLocale(own)
  const words = new Intl.Locale(readLocale(messages ? (messages.lang ?? language) : 'en'))
  // `en-DE` for English messages and a visitor from Germany, and `pt-BR` for Brazilian ones there.
  const region = words.region ?? new Intl.Locale(language).maximize().region
  return {
    language: messages?.lang ?? language,
    locale: String(new Intl.Locale(words, ownOptions({ region }))),
  }
}
