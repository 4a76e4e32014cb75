'use client'

import { useSyncExternalStore } from 'react'
import type { PartialMessages } from '../../messages/types.js'
import { readLocale } from '../../time/readLocale.js'
import { detectTimeZone } from '../../time/zones/detectTimeZone.js'
import { ownOptions } from '../../utils/ownOptions.js'

const subscribeToNothing = () => () => {}

interface HostSettings {
  timeZone?: string | undefined
  locale?: string | undefined
  messages?: PartialMessages | undefined
}

/**
 * Returns the visitor's time zone and locale: the host's values, otherwise the browser's. On a server, and
 * until hydration, `UTC` and `en` replace the browser's values, so that server and client render the same.
 *
 * `language` is the language of the messages if they name one, otherwise this locale. `locale` is the
 * locale of dates and times: they are part of sentences, so they are in the language of the messages, with
 * the clock and the order of day and month of the visitor's region where `Intl` knows them.
 */
export function useReaderSettings({ timeZone, locale, messages }: HostSettings) {
  const zone = useSyncExternalStore(
    subscribeToNothing,
    () => timeZone ?? detectTimeZone(),
    () => timeZone ?? 'UTC',
  )
  const ownLanguage = useSyncExternalStore(
    subscribeToNothing,
    () => navigator.language,
    () => 'en',
  )
  const own = readLocale(locale ?? ownLanguage)
  const words = new Intl.Locale(readLocale(messages ? (messages.lang ?? own) : 'en'))
  // `en-DE` for English messages and a visitor from Germany, and `pt-BR` for Brazilian ones there.
  const region = words.region ?? new Intl.Locale(own).maximize().region
  return {
    timeZone: zone,
    language: messages?.lang ?? own,
    locale: String(new Intl.Locale(words, ownOptions({ region }))),
  }
}
