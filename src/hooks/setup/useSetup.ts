'use client'

import { useEffect, useMemo, useState } from 'react'
import { createLazyClient } from '../../api/createLazyClient.js'
import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import { isInstant } from '../../contract/isInstant.js'
import { isTimeZone } from '../../contract/isTimeZone.js'
import { useDeepStable } from '../utils/useDeepStable.js'
import type { SetupOptions } from './findSetupFault.js'

/** Options of {@link useSetup}. */
export interface UseSetupOptions extends SetupOptions {
  /** The host's client, used instead of `apiUrl` and `endpoint`. */
  client?: BookingClient | undefined
  guard?: unknown
  honeypot?: boolean | undefined
}

/** Result of {@link useSetup}. */
export interface Setup {
  client: BookingClient
  /** The time that the host has fixed, ISO 8601 in UTC; `undefined` if the visitor picks the time. */
  startUtc: string | undefined
  /** Whether a form can be rendered. This is false if `start` or `timeZone` cannot be read. */
  isUsable: boolean
  /**
   * The error about the host's options, of kind `setup`. It is set after the first render, because the
   * checks and their messages are lazy-loaded.
   */
  fault: BookingError | undefined
}

/** Reads the host's options, and checks them before the visitor has typed anything. */
export function useSetup(host: UseSetupOptions): Setup {
  const { start, endpoint, apiUrl, timeZone, metadata, instant, rescheduleUid, bookingUid } = host
  const client = useMemo(
    () =>
      host.client ??
      createLazyClient(() =>
        import('../lazyParts.js').then(({ createPageClient }) => createPageClient({ apiUrl, endpoint })),
      ),
    [host.client, apiUrl, endpoint],
  )
  const needsEndpoint = !host.client && !!(host.guard || host.honeypot)
  const options = useDeepStable({
    ...{ start, endpoint, apiUrl, timeZone, metadata },
    ...{ instant, rescheduleUid, bookingUid, needsEndpoint },
  })
  const eventType = useDeepStable(Object(host.eventType) as object)
  const [fault, setFault] = useState<BookingError>()
  useEffect(() => {
    let isCurrent = true
    import('../lazyParts.js')
      .then(({ findSetupFault }) => {
        const sentence = findSetupFault({ ...options, eventType }, client)
        if (isCurrent) setFault(sentence ? new BookingError('setup', {}, sentence) : undefined)
      })
      // If the module cannot be loaded, no fault is reported here. Metadata and URLs are checked again
      // before anything is sent.
      .catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [options, eventType, client])
  // Once for each zone, because `Intl` takes long and hosts render the form often.
  const isZone = useMemo(() => timeZone === undefined || isTimeZone(timeZone), [timeZone])
  const isUsable = (start == null || isInstant(start)) && isZone
  const startUtc = isUsable && start ? new Date(start).toISOString() : undefined
  return { client, startUtc, isUsable, fault }
}
