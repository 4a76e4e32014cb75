'use client'

import { useMemo } from 'react'
import { BookingError } from '../../api/errors/bookingError.js'
import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../../contract/eventTypeReference.js'
import { useDeepStable } from '../utils/useDeepStable.js'

/** The event type that the host passed. */
export interface NamedEventType {
  reference: EventTypeReference
  /** `undefined` if the host passed only a reference. */
  eventType: EventType | undefined
}

const NO_REFERENCE =
  'Nothing names the event type. Give eventTypeId (a definition: id), or eventTypeSlug (slug) with username or ' +
  'teamSlug.'

/**
 * Parses the host's `eventType`: a reference or a definition. In a program without type checks, it may
 * be any other value.
 *
 * @returns the event type, or an error of kind `setup` that names the parts that cannot be read
 */
export function useParsedEventType(input: object): NamedEventType | BookingError {
  // Accepts null and undefined, so that the page of a host that has no event type yet does not break.
  const stable: object = useDeepStable(Object(input))
  return useMemo(() => {
    try {
      const reference = toEventTypeReference(stable)
      if (!reference) return new BookingError('setup', {}, NO_REFERENCE)
      const isReference = 'eventTypeId' in stable || 'eventTypeSlug' in stable
      return { reference, eventType: isReference ? undefined : EventTypeSchema.parse(stable) }
    } catch (cause) {
      // An error without issues means that the input is not an object, or that one of its getters threw.
      const { issues = [] } = cause as { issues?: { path: PropertyKey[] }[] }
      const where = issues.map((issue) => issue.path.join('.')).join(', ') || 'the whole'
      const sentence = `The event type cannot be read: ${where}. Give it as the API sends it.`
      return new BookingError('setup', { cause }, sentence)
    }
  }, [stable])
}
