import { JANES_EVENT_TYPES } from '../../sandbox/eventTypes/janesEventTypes.js'
import type { EventTypeInput } from '../../src/index.js'

/** When the stories book: a Monday morning in Riga. */
export const START = '2026-12-07T08:00:00.000Z'

/**
 * One of the sandbox's event types, as the API sends it.
 *
 * @throws Error when jane has none of that name
 */
export function jane(slug: string): EventTypeInput {
  const found = JANES_EVENT_TYPES.find((eventType) => eventType.slug === slug)
  if (!found) throw new Error(`jane has no event type "${slug}"`)
  return found as unknown as EventTypeInput
}

/** An event type of many plain questions. */
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
