'use client'

import { useSyncExternalStore } from 'react'
import { readLocale } from '../../time/readLocale.js'
import { detectTimeZone } from '../../time/zones/detectTimeZone.js'

const subscribeToNothing = () => () => {}

/**
 * Returns the visitor's time zone and locale: the host's values, otherwise the browser's. On a server, and
 * until hydration, `UTC` and `en` replace the browser's values, so that server and client render the same.
 */
export function useReaderSettings(host: { timeZone?: string | undefined; locale?: string | undefined }) {
  const timeZone = useSyncExternalStore(subscribeToNothing, detectTimeZone, () => 'UTC')
  const language = useSyncExternalStore(
    subscribeToNothing,
    () => navigator.language,
    () => 'en',
  )
  return { timeZone: host.timeZone ?? timeZone, locale: readLocale(host.locale ?? language) }
}
