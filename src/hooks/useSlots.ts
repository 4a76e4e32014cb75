'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { slotsQuery } from '../api/queries/bookingQueries.js'
import type { Slot, SlotsQuery } from '../contract/slot.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** What {@link useSlots} is given. */
export interface UseSlotsOptions {
  client: BookingClient
  /** What free times are asked for; nothing is asked while it is left out. */
  query: SlotsQuery | undefined
  queryClient?: QueryClient | undefined
}

/** Free times on their way, here, or not to be had. */
export interface SlotsState {
  status: 'loading' | 'ready' | 'failed'
  /** By instant; none until they are here. */
  slots: readonly Slot[]
  /** Why there are none, once it has failed. */
  error: BookingError | undefined
  /** Asks again after a failure. */
  retry: () => void
  /** Asks again for what may have changed, and shows what is here meanwhile. */
  refresh: () => Promise<void>
  /** Asks for other times, or takes them from what was asked before. @throws BookingError */
  look: (query: SlotsQuery) => Promise<readonly Slot[]>
}

const NONE: readonly Slot[] = []

/**
 * The free times of an event type between two instants. What was asked within the last minute is not asked again.
 */
export function useSlots({ client, query, queryClient }: UseSlotsOptions): SlotsState {
  const own = useFormQueryClient(queryClient)
  const { data, error, isError, isFetching, refetch } = useQuery(slotsQuery(client, query), own)
  const retry = useCallback(() => void refetch(), [refetch])
  const refresh = useCallback(() => refetch().then(() => {}), [refetch])
  const look = useCallback((other: SlotsQuery) => own.fetchQuery(slotsQuery(client, other)), [own, client])
  const failed = isError && !data && !isFetching
  const status = data ? 'ready' : failed ? 'failed' : 'loading'
  return { status, slots: data ?? NONE, error: failed ? error : undefined, retry, refresh, look }
}
