'use client'

import { useMemo } from 'react'
import { BookingError } from '../../api/errors/bookingError.js'
import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../../contract/eventTypeReference.js'
import { useDeepStable } from '../utils/useDeepStable.js'

/** The event type that a host named. */
export interface NamedEventType {
  reference: EventTypeReference
  /** `undefined` when the host gave only a reference. */
  eventType: EventType | undefined
}

const NO_REFERENCE =
  'Nothing names the event type. Give eventTypeId (a definition: id), or eventTypeSlug (slug) with username or ' +
  'teamSlug.'

/**
 * Parses the host's `eventType`: a reference, a definition, or, in a program without types, anything else.
 *
 * @returns the event type, or an error of kind `setup` that says what cannot be read
 */
export function useParsedEventType(input: object): NamedEventType | BookingError {
  // A host that has no event type yet passes null or undefined: its page must not break.
  const stable: object = useDeepStable(Object(input))
  return useMemo(() => {
    try {
      const reference = toEventTypeReference(stable)
      if (!reference) return new BookingError('setup', {}, NO_REFERENCE)
      const isReference = 'eventTypeId' in stable || 'eventTypeSlug' in stable
      return { reference, eventType: isReference ? undefined : EventTypeSchema.parse(stable) }
    } catch (cause) {
      // Without issues it is not an object, or one whose getters throw.
      const { issues = [] } = cause as { issues?: { path: PropertyKey[] }[] }
      const where = issues.map((issue) => issue.path.join('.')).join(', ') || 'the whole'
      const sentence = `The event type cannot be read: ${where}. Give it as the API sends it.`
      return new BookingError('setup', { cause }, sentence)
    }
  }, [stable])
}
