'use client'

import { useSyncExternalStore } from 'react'
import { readLocale } from '../../time/readLocale.js'
import { detectTimeZone } from '../../time/zones/detectTimeZone.js'

const subscribeToNothing = () => () => {}

interface HostSettings {
  timeZone?: string | undefined
  locale?: string | undefined
  messages?: object | undefined
}

/**
 * Returns the visitor's time zone and locale: the host's values, otherwise the browser's. On a server, and
 * until hydration, `UTC` and `en` replace the browser's values, so that server and client render the same.
 *
 * `language` is this locale. `locale` is the locale of dates and times, which are English without messages
 * of the host, because they are part of English sentences.
 */
export function useReaderSettings({ timeZone, locale, messages }: HostSettings) {
  const ownZone = useSyncExternalStore(subscribeToNothing, detectTimeZone, () => 'UTC')
  const ownLanguage = useSyncExternalStore(
    subscribeToNothing,
    () => navigator.language,
    () => 'en',
  )
  const language = readLocale(locale ?? ownLanguage)
  // `en-DE` for `de`: English with the clock and the order of day and month of the region.
  const english = `en-${new Intl.Locale(language).maximize().region}`
  return { timeZone: timeZone ?? ownZone, language, locale: messages ? language : english }
}
