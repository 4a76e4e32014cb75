'use client'

import { useEffect, useMemo, useState } from 'react'
import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import { createLazyClient } from '../../api/createLazyClient.js'
import { isInstant } from '../../contract/isInstant.js'
import { isTimeZone } from '../../contract/isTimeZone.js'
import type { SetupOptions } from './findSetupFault.js'
import { useDeepStable } from '../utils/useDeepStable.js'

/** The client, the instant to book, and what is wrong with the host's options. */
export interface Setup {
  client: BookingClient
  /** `undefined` when the visitor is to choose it. */
  startUtc: string | undefined
  /** Whether a form can be drawn: not with a `start` or a `timeZone` that cannot be read. */
  usable: boolean
  /** Of kind `setup`; its sentence is loaded when the form is on the page. */
  fault: BookingError | undefined
}

/** Reads what the host gave, and finds what is wrong with it before a visitor has typed anything. */
export function useSetup({
  client,
  start,
  endpoint,
  apiUrl,
  timeZone,
  metadata,
}: SetupOptions & { client?: BookingClient | undefined }): Setup {
  const made = useMemo(() => client ?? createLazyClient({ apiUrl, endpoint }), [client, apiUrl, endpoint])
  const options = useDeepStable({ start, endpoint, apiUrl, timeZone, metadata })
  const [fault, setFault] = useState<BookingError>()
  useEffect(() => {
    let isLatest = true
    import('./findSetupFault.js')
      .then(({ findSetupFault }) => {
        const sentence = findSetupFault(options)
        if (isLatest) setFault(sentence ? new BookingError('setup', {}, sentence) : undefined)
      })
      // Not loaded, or not to be read: a press looks again before it sends.
      .catch(() => {})
    return () => {
      isLatest = false
    }
  }, [options])
  const usable = (start == null || isInstant(start)) && (timeZone === undefined || isTimeZone(timeZone))
  return {
    client: made,
    startUtc: usable && start ? new Date(start).toISOString() : undefined,
    usable,
    fault,
  }
}
