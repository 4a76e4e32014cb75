'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import type { BookingError } from '../api/errors/bookingError.js'
import { slotsQuery } from '../api/queries/bookingQueries.js'
import type { Slot, SlotsQuery } from '../contract/slot.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'
import { useNow } from './utils/useNow.js'
import { useWhenVisible } from './utils/useWhenVisible.js'

/** Options of {@link useSlots}. */
export interface UseSlotsOptions {
  client: BookingClient
  /** The event type and the time span to fetch. Nothing is fetched while `query` is `undefined`. */
  query: SlotsQuery | undefined
  /** The host's query client. @defaultValue a separate one for this component */
  queryClient?: QueryClient | undefined
  /** Fetches the slots on mount even if the cache has fresh ones. @defaultValue false */
  mustRefetch?: boolean | undefined
}

/** Result of {@link useSlots}. */
export interface SlotsState {
  status: 'loading' | 'ready' | 'failed'
  /**
   * The slots, sorted by start. A slot leaves the list when its start has passed. The list is empty until
   * the status is `ready`.
   */
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
 * minute come from the cache. Older ones are fetched again when the page becomes visible.
 */
export function useSlots({ client, query, queryClient, mustRefetch }: UseSlotsOptions): SlotsState {
  const cache = useFormQueryClient(queryClient)
  const options = slotsQuery(client, query, mustRefetch)
  const { data, dataUpdatedAt, error, isError, isFetching, refetch } = useQuery(options, cache)
  const now = useNow()
  const slots = useMemo(() => withoutPassed(data, dataUpdatedAt, now), [data, dataUpdatedAt, now])
  useWhenVisible(() => {
    if (query) cache.fetchQuery(slotsQuery(client, query)).catch(() => {})
  })
  const retry = useCallback(() => void refetch(), [refetch])
  const refresh = useCallback(() => refetch().then(() => {}), [refetch])
  const look = useCallback(
    (other: SlotsQuery) => cache.fetchQuery(slotsQuery(client, other)),
    [cache, client],
  )
  const hasFailed = isError && !data && !isFetching
  const status = data ? 'ready' : hasFailed ? 'failed' : 'loading'
  return { status, slots, error: hasFailed ? error : undefined, retry, refresh, look }
}

/**
 * Leaves out the slots that have started since they were fetched. A slot that had started before by the
 * clock of the device stays, because that clock must be wrong: the server offers no passed slots.
 */
function withoutPassed(slots: readonly Slot[] = NO_SLOTS, fetchedMs: number, now: string): readonly Slot[] {
  const nowMs = Date.parse(now)
  const hasPassed = ({ startUtc }: Slot) => {
    const startMs = Date.parse(startUtc)
    return startMs > fetchedMs && startMs <= nowMs
  }
  return slots.some(hasPassed) ? slots.filter((slot) => !hasPassed(slot)) : slots
}
