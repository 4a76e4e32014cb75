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
  /** The event type and the span to fetch; nothing is fetched while it is `undefined`. */
  query: SlotsQuery | undefined
  /** The host's query client. @defaultValue one of the form's own */
  queryClient?: QueryClient | undefined
}

/** Result of {@link useSlots}. */
export interface SlotsState {
  status: 'loading' | 'ready' | 'failed'
  /** Sorted by start; empty until `ready`. */
  slots: readonly Slot[]
  /** Why there are none, once it has failed. */
  error: BookingError | undefined
  /** Fetches again after a failure. */
  retry: () => void
  /** Fetches again, and shows the current slots meanwhile. */
  refresh: () => Promise<void>
  /** Fetches the slots of another query, from the cache where they are fresh. @throws BookingError */
  look: (query: SlotsQuery) => Promise<readonly Slot[]>
}

const NO_SLOTS: readonly Slot[] = []

/**
 * The free slots of an event type in a span of time. Slots fetched within the last minute come from the
 * cache.
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
