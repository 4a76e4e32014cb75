'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import { BookingError } from '../api/errors/bookingError.js'
import { eventTypeQuery } from '../api/queries/eventTypeQuery.js'
import type { EventType, EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { useParsedEventType } from './setup/useParsedEventType.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** Options of {@link useEventType}. */
export interface UseEventTypeOptions {
  /** A reference, which is fetched, or the event type itself: what has `lengthInMinutes`. */
  eventType: EventTypeReference | EventTypeInput
  client: BookingClient
  /** The host's query client. @defaultValue one of the form's own */
  queryClient?: QueryClient | undefined
}

/** Result of {@link useEventType}. */
export type EventTypeState =
  | { status: 'loading' }
  | { status: 'ready'; eventType: EventType; reference: EventTypeReference }
  | { status: 'failed'; error: BookingError; retry: () => void }

/**
 * The event type of a form: fetched when the host gives a reference, parsed at once when it gives a
 * definition.
 */
export function useEventType({ eventType, client, queryClient }: UseEventTypeOptions): EventTypeState {
  const named = useParsedEventType(eventType)
  const isInvalid = named instanceof BookingError
  const reference = isInvalid || named.eventType ? undefined : named.reference
  const query = useQuery(eventTypeQuery(client, reference), useFormQueryClient(queryClient))
  const retry = () => void query.refetch()
  if (isInvalid) return { status: 'failed', error: named, retry }
  const found = named.eventType ?? query.data
  if (found) return { status: 'ready', eventType: found, reference: named.reference }
  if (query.isError && !query.isFetching) return { status: 'failed', error: query.error, retry }
  return { status: 'loading' }
}
