'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import type { BookingError } from '../api/errors/bookingError.js'
import { slotsQuery } from '../api/queries/bookingQueries.js'
import type { Slot, SlotsQuery } from '../contract/slot.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** Options of {@link useSlots}. */
export interface UseSlotsOptions {
  client: BookingClient
  /** The event type and the time span to fetch. Nothing is fetched while `query` is `undefined`. */
  query: SlotsQuery | undefined
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
}

/** Result of {@link useSlots}. */
export interface SlotsState {
  status: 'loading' | 'ready' | 'failed'
  /** The slots, sorted by start. The list is empty until the status is `ready`. */
  slots: readonly Slot[]
  /** The error, if the request has failed. */
  error: BookingError | undefined
  /** Repeats the request after a failure. */
  retry: () => void
  /** Fetches the slots again. The current slots stay visible meanwhile. */
  refresh: () => Promise<void>
  /** Returns the slots of another query, from the cache if they are fresh. @throws BookingError */
  look: (query: SlotsQuery) => Promise<readonly Slot[]>
}

const NO_SLOTS: readonly Slot[] = []

/**
 * Returns the free slots of an event type in a time span. Slots that were fetched within the last
 * minute come from the cache.
 */
export function useSlots({ client, query, queryClient }: UseSlotsOptions): SlotsState {
  const cache = useFormQueryClient(queryClient)
  const { data, error, isError, isFetching, refetch } = useQuery(slotsQuery(client, query), cache)
  const retry = useCallback(() => void refetch(), [refetch])
  const refresh = useCallback(() => refetch().then(() => {}), [refetch])
  const look = useCallback(
    (other: SlotsQuery) => cache.fetchQuery(slotsQuery(client, other)),
    [cache, client],
  )
  const hasFailed = isError && !data && !isFetching
  const status = data ? 'ready' : hasFailed ? 'failed' : 'loading'
  return { status, slots: data ?? NO_SLOTS, error: hasFailed ? error : undefined, retry, refresh, look }
}
