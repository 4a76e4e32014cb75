'use client'

import type { PartialMessages } from '../../messages/types.js'
import { toReaderLocale } from '../../time/toReaderLocale.js'
import { detectTimeZone } from '../../time/zones/detectTimeZone.js'
import { useHydrated } from '../../utils/useHydrated.js'

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
  const isHydrated = useHydrated()
  return {
    timeZone: timeZone ?? (isHydrated ? detectTimeZone() : 'UTC'),
    ...toReaderLocale(locale ?? (isHydrated ? navigator.language : 'en'), messages),
  }
}
