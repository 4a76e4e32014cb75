'use client'

import { useMemo } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { Booking } from '../../contract/booking.js'
import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../../contract/eventTypeReference.js'
import { useEventType } from '../../hooks/useEventType.js'
import { useIsSlow } from '../../hooks/utils/useIsSlow.js'
import type { FormHost } from '../BookingFormContext.js'
import { toBookedEventType } from './toBookedEventType.js'

/** Input of {@link useBookedEventType}. */
export interface BookedEventTypeInput {
  /** At least one. */
  bookings: readonly Booking[]
  host: FormHost
  client: BookingClient
}

/** The event type of a booking. */
export interface FoundEventType {
  eventType: EventType
  /** `undefined` if nothing names the event type in a request. */
  reference: EventTypeReference | undefined
}

/**
 * Returns the event type of a booking: that of the host, otherwise that of the server, otherwise what the
 * booking itself tells. A booking must be shown even if its event type is gone, hidden, or slow to load.
 *
 * @returns undefined while it is loading
 */
export function useBookedEventType({
  bookings,
  host,
  client,
}: BookedEventTypeInput): FoundEventType | undefined {
  const [first] = bookings
  const told = useMemo(() => (first ? toBookedEventType(first) : undefined), [first])
  const isGiven = !!toEventTypeReference(Object(host.eventType))
  const state = useEventType({
    eventType: isGiven ? host.eventType : (told?.reference ?? told?.definition ?? host.eventType),
    client,
    queryClient: host.queryClient,
  })
  const isSlow = useIsSlow()
  if (state.status === 'loading' && !isSlow) return undefined
  const id = told?.definition.id
  // A team's event type can have the slug of one of its host's own event types.
  const isOwn = state.status === 'ready' && (isGiven || id === undefined || state.eventType.id === id)
  if (isOwn) return { eventType: state.eventType, reference: toEventTypeReference({ id }) ?? state.reference }
  const { data: eventType } = EventTypeSchema.safeParse(told?.definition)
  return eventType && { eventType, reference: toEventTypeReference({ id }) }
}
