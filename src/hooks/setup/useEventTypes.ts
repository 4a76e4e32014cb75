'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { BookingError } from '../../api/errors/bookingError.js'
import { eventTypesQuery } from '../../api/queries/eventTypesQuery.js'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeOwner } from '../../contract/eventTypeReference.js'
import { useFormQueryClient } from '../utils/useFormQueryClient.js'

/** Result of {@link useEventTypes}. */
export type EventTypesState =
  | { status: 'loading' }
  | { status: 'ready'; eventTypes: EventType[] }
  | { status: 'failed'; error: BookingError; retry: () => void }

/** Fetches the public event types of a user. */
export function useEventTypes(
  client: BookingClient,
  owner: EventTypeOwner,
  queryClient?: QueryClient,
): EventTypesState {
  const query = useQuery(eventTypesQuery(client, owner), useFormQueryClient(queryClient))
  if (query.data) return { status: 'ready', eventTypes: query.data }
  if (query.isError && !query.isFetching)
    return { status: 'failed', error: query.error, retry: () => void query.refetch() }
  return { status: 'loading' }
}
