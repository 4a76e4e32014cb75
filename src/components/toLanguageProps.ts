import type { PartialMessages } from '../messages/types.js'

/**
 * Returns the `lang` and `dir` of the root element, which are those of the words in it. Without messages the
 * words are English. If the host's messages do not say which language they are in, the direction is that of
 * the page.
 */
export function toLanguageProps(messages: PartialMessages = { lang: 'en' }, locale: string | undefined) {
  const { lang, dir = 'ltr' } = messages
  return lang ? { lang, dir } : { lang: locale }
}
