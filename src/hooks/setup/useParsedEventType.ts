'use client'

import { useMemo } from 'react'
import { BookingError } from '../../api/errors/bookingError.js'
import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../../contract/eventTypeReference.js'
import { useDeepStable } from '../utils/useDeepStable.js'

/** What a host named. */
export interface NamedEventType {
  reference: EventTypeReference
  /** `undefined` when it is only a reference. */
  eventType: EventType | undefined
}

/**
 * Reads what a host gave as its event type: a reference or a definition, or, out of a program without types, anything
 * else.
 *
 * @returns what is named, or an error of kind `setup` that says what cannot be read
 */
export function useParsedEventType(given: object): NamedEventType | BookingError {
  // A host that has none yet gives null or nothing, and its page must not break of it.
  const stable: object = useDeepStable(Object(given))
  return useMemo(() => {
    try {
      const reference = toEventTypeReference(stable)
      if (!reference) return new BookingError('setup', {}, NO_REFERENCE)
      return {
        reference,
        eventType:
          'eventTypeId' in stable || 'eventTypeSlug' in stable ? undefined : EventTypeSchema.parse(stable),
      }
    } catch (cause) {
      // Without issues it is no object, or one that threw.
      const { issues = [] } = cause as { issues?: { path: PropertyKey[] }[] }
      const where = issues.map((issue) => issue.path.join('.')).join(', ') || 'the whole'
      return new BookingError(
        'setup',
        { cause },
        `The event type cannot be read: ${where}. Give it as the API sends it.`,
      )
    }
  }, [stable])
}

const NO_REFERENCE =
  'Nothing names the event type. Give eventTypeId (a definition: id), or eventTypeSlug (slug) with username or teamSlug.'
