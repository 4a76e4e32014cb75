import type { PartialMessages } from '../messages/types.js'

/** What decides the language of the root element. */
interface Host {
  messages?: PartialMessages | undefined
  locale?: string | undefined
}

/**
 * Returns the `lang` and `dir` of the root element, which are those of the words in it. Without messages the
 * words are English. If the host's messages do not say which language they are in, the direction is that of
 * the page. An extension of the tag only chooses the format of dates and numbers.
 */
export function toLanguageProps({ messages, locale }: Host) {
  const { lang, dir = 'ltr' }: PartialMessages = messages ?? { lang: 'en' }
  return { lang: lang ? lang.split('-u-')[0] : locale, dir: lang && dir }
}
