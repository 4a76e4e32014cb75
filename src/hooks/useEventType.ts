'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { eventTypeQuery } from '../api/queries/eventTypeQuery.js'
import type { EventType, EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'
import { useParsedEventType } from './setup/useParsedEventType.js'

/** What {@link useEventType} is given. */
export interface UseEventTypeOptions {
  /** A reference that is fetched, or the event type itself: what has `lengthInMinutes`. */
  eventType: EventTypeReference | EventTypeInput
  client: BookingClient
  queryClient?: QueryClient | undefined
}

/** An event type on its way, here, or not to be had. */
export type EventTypeState =
  | { status: 'loading' }
  | { status: 'ready'; eventType: EventType; reference: EventTypeReference }
  | { status: 'failed'; error: BookingError; retry: () => void }

/**
 * The event type of a form, fetched when only its name is given. A definition needs no request.
 */
export function useEventType({ eventType, client, queryClient }: UseEventTypeOptions): EventTypeState {
  const own = useFormQueryClient(queryClient)
  const named = useParsedEventType(eventType)
  const isWrong = named instanceof BookingError
  const query = useQuery(
    eventTypeQuery(client, isWrong || named.eventType ? undefined : named.reference),
    own,
  )
  const retry = () => void query.refetch()
  if (isWrong) return { status: 'failed', error: named, retry }
  const found = named.eventType ?? query.data
  if (found) return { status: 'ready', eventType: found, reference: named.reference }
  if (query.isError && !query.isFetching) return { status: 'failed', error: query.error, retry }
  return { status: 'loading' }
}
