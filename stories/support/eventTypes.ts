import { JANES_EVENT_TYPES } from '../../sandbox/eventTypes/janesEventTypes.js'
import type { EventTypeInput } from '../../src/index.js'

/** The start of bookings in stories: a Monday morning in Riga. */
export const START = '2026-12-07T08:00:00.000Z'

/**
 * Returns one of the sandbox's event types, as the API sends it.
 *
 * @throws Error if jane has no event type of this slug
 */
export function jane(slug: string): EventTypeInput {
  const found = JANES_EVENT_TYPES.find((eventType) => eventType.slug === slug)
  if (!found) throw new Error(`jane has no event type "${slug}"`)
  return found as unknown as EventTypeInput
}

/** Returns an event type with many plain questions. */
export function manyQuestions(count: number): EventTypeInput {
  const kinds = ['text', 'number', 'boolean', 'radio', 'textarea'] as const
  const bookingFields = Array.from({ length: count }, (_, index) => ({
    type: kinds[index % kinds.length] ?? 'text',
    slug: `question-${index + 1}`,
    label: `Question ${index + 1}`,
    required: index % 3 === 0,
    ...(kinds[index % kinds.length] === 'radio' && { options: ['Yes', 'No', 'Not sure'] }),
  }))
  return { ...jane('intro'), title: 'A long questionnaire', bookingFields }
}
