'use client'

import { useMemo } from 'react'
import type { core } from 'zod/mini'
import { BookingError } from '../api/bookingError.js'
import { EventTypeSchema, type EventType } from '../contract/eventType.js'
import { useStable } from './useStable.js'

/**
 * Reads a definition; `undefined` when it is only a reference.
 *
 * @returns the event type, or an error of kind `setup` that says what cannot be read
 */
export function useParsedEventType(given: object): EventType | BookingError | undefined {
  const stable = useStable(given)
  return useMemo(() => {
    if ('eventTypeId' in stable || 'eventTypeSlug' in stable) return undefined
    try {
      return EventTypeSchema.parse(stable)
    } catch (cause) {
      // Without issues it is the object itself that threw.
      const { issues = [] } = cause as Partial<core.$ZodError>
      const where = issues.map((issue) => issue.path.join('.')).join(', ') || 'the whole'
      return new BookingError('setup', { cause }, `The event type cannot be read: ${where}. Give it as the API sends it.`)
    }
  }, [stable])
}
