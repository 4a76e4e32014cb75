'use client'

import { useSyncExternalStore } from 'react'
import { detectTimeZone } from '../../time/zones/detectTimeZone.js'
import { readLocale } from '../../time/readLocale.js'

const unchanging = () => () => {}

/**
 * The zone and language of the reader: the host's choice, else the browser's. On a server, and until the page is
 * hydrated, `UTC` and `en` stand in, so that both sides draw the same.
 */
export function useReaderSettings(host: { timeZone?: string | undefined; locale?: string | undefined }) {
  const zone = useSyncExternalStore(unchanging, detectTimeZone, () => 'UTC')
  const language = useSyncExternalStore(
    unchanging,
    () => navigator.language,
    () => 'en',
  )
  return { timeZone: host.timeZone ?? zone, locale: readLocale(host.locale ?? language) }
}
