'use client'

import { useMemo } from 'react'
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
    const parsed = EventTypeSchema.safeParse(stable)
    if (parsed.success) return parsed.data
    const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ')
    return new BookingError('setup', { cause: parsed.error }, `The event type cannot be read: ${where}. Give it as the API sends it.`)
  }, [stable])
}
