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
  /**
   * A reference, for which the event type is fetched, or the event type itself. An object with
   * `lengthInMinutes` is an event type.
   */
  eventType: EventTypeReference | EventTypeInput
  client: BookingClient
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
}

/** Result of {@link useEventType}. */
export type EventTypeState =
  | { status: 'loading' }
  | { status: 'ready'; eventType: EventType; reference: EventTypeReference }
  | { status: 'failed'; error: BookingError; retry: () => void }

/**
 * Returns the event type of a form. It is fetched if the host passes a reference, and parsed at once if
 * the host passes a definition.
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
