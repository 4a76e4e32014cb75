'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { BookingError } from '../api/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { eventTypeQuery } from '../api/queries.js'
import type { EventType, EventTypeInput } from '../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../contract/eventTypeReference.js'
import { useOwnQueryClient } from './useOwnQueryClient.js'
import { useParsedEventType } from './useParsedEventType.js'

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
  const own = useOwnQueryClient(queryClient)
  // A host that has none yet gives null or nothing, and its page must not break of it.
  const given: typeof eventType = Object(eventType)
  const parsed = useParsedEventType(given)
  const reference = toEventTypeReference(given)
  const isDefinition = parsed !== undefined
  const query = useQuery(eventTypeQuery(client, isDefinition ? undefined : reference), own)
  const retry = () => void query.refetch()
  const unnamed = useMemo(() => new BookingError('setup', {}, NO_REFERENCE), [])
  if (!reference) return { status: 'failed', error: unnamed, retry }
  if (parsed instanceof BookingError) return { status: 'failed', error: parsed, retry }
  if (parsed) return { status: 'ready', eventType: parsed, reference }
  if (query.data) return { status: 'ready', eventType: query.data, reference }
  if (query.isError && !query.isFetching) return { status: 'failed', error: query.error, retry }
  return { status: 'loading' }
}

const NO_REFERENCE =
  'Nothing names the event type. Give eventTypeId (a definition: id), or eventTypeSlug (slug) with username or teamSlug.'
