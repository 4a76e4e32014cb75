'use client'

import { useMemo } from 'react'
import { BookingError } from '../api/bookingError.js'
import { createBookingClient, type BookingClient } from '../api/createBookingClient.js'
import { isInstant } from '../contract/isInstant.js'
import { isTimeZone } from '../contract/isTimeZone.js'
import { findMetadataFault } from '../contract/metadata.js'
import { toUtc } from '../time/toUtc.js'

/** What a host may get wrong before anything is asked of a visitor. */
export interface SetupOptions {
  start: string
  endpoint?: string | undefined
  apiUrl?: string | undefined
  client?: BookingClient | undefined
  timeZone?: string | undefined
  metadata?: Record<string, string> | undefined
}

/**
 * The client and the instant to book, or what is wrong with the host's options.
 *
 * @returns an error of kind `setup` whose message says what happened, why it matters and what to do
 */
export function useSetup({ start, endpoint, apiUrl, client, timeZone, metadata }: SetupOptions) {
  const made = useMemo(() => {
    try {
      return client ?? createBookingClient({ apiUrl, endpoint })
    } catch (error) {
      return new BookingError('setup', { cause: error }, toText(error))
    }
  }, [client, apiUrl, endpoint])
  const fault = made instanceof BookingError ? made : findFault({ start, timeZone, metadata })
  return fault ? { fault } : { client: made as BookingClient, startUtc: toUtc(start) }
}

function findFault({ start, timeZone, metadata }: SetupOptions): BookingError | undefined {
  const sentence =
    (!isInstant(String(start)) && noInstant(start)) ||
    (timeZone !== undefined && !isTimeZone(timeZone) && noZone(timeZone)) ||
    (metadata !== undefined && findMetadataFault(metadata))
  return sentence ? new BookingError('setup', {}, sentence) : undefined
}

const noInstant = (start: string) =>
  `start is "${start}", which names no instant: without a zone the visitor would see one time and the server book another. Write a date and time that exist, with Z or an offset, like "2026-12-01T09:00:00Z".`

const noZone = (timeZone: string) => `timeZone is "${timeZone}", which is no IANA time zone, so no time can be shown. Write one like "Europe/Riga".`

const toText = (error: unknown) => (error instanceof Error ? error.message : String(error)).replace(/^\[booking-form\] /, '')
