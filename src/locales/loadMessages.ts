import { toLanguageCode } from '../contract/languages.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { PartialMessages } from '../messages/types.js'
import { languages } from './languages.js'

/**
 * Loads the messages of the language that suits a locale best: `de-AT` gets German, `zh-HK` traditional
 * Chinese, `es-MX` the Spanish of Latin America, `sr-Latn` and `sr` Serbian in Latin letters. The messages
 * are English if there is no such language, or if it cannot be loaded.
 *
 * @param locale - BCP 47 tag
 * @param overrides - messages of the host, which replace single messages of any language
 * @example
 * <BookingForm eventType={eventType} locale={locale} messages={loadMessages} />
 */
export async function loadMessages(locale: string, overrides?: PartialMessages): Promise<PartialMessages> {
  const code = toLanguageCode(locale)
  const load = languages[code === 'iw' ? 'he' : (code ?? '')]
  try {
    // A second attempt, because a form in the wrong language costs more than a moment.
    const messages = await load?.().catch(load)
    if (messages) return mergeMessages(messages, overrides)
  } catch {
    // The page still has its form, in English.
    // oxlint-disable-next-line no-console
    console.warn(
      `[booking-form] The messages for "${locale}" could not be loaded, so the form is in English. ` +
        'Check that the files of the language are published together with the page.',
    )
  }
  return { lang: 'en', ...overrides }
}
