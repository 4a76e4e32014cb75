import type { FieldDefinition } from '../../fields/types.js'
import type { SubmitMessages } from '../../messages/types.js'

/** An answer as it is read back: under the label it was asked by. */
export interface AnswerText {
  label: string
  text: string
}

/**
 * Writes the answers of a booking for reading, in the order they were asked. Those that have a place of their own in a
 * booking (name, address, guests, location …) are not among them.
 *
 * @param fields - of the form
 * @param responses - `bookingFieldsResponses` of the request, by slug
 */
export function formatAnswers(
  fields: readonly FieldDefinition[],
  responses: Record<string, unknown> = {},
  messages: SubmitMessages,
): AnswerText[] {
  return fields.flatMap((field) => {
    // Slugs may be any words, those of Object.prototype too.
    const answer = Object.hasOwn(responses, field.slug) ? responses[field.slug] : undefined
    const text = toText(answer, field, messages)
    return field.hidden || !text ? [] : [{ label: field.label, text }]
  })
}

function toText(answer: unknown, field: FieldDefinition, messages: SubmitMessages): string {
  if (Array.isArray(answer)) return answer.map((one) => toText(one, field, messages)).join('\n')
  if (typeof answer === 'boolean') return answer ? messages.confirmation.yes : messages.confirmation.no
  if (typeof answer !== 'string' && typeof answer !== 'number') return ''
  return field.options.find((option) => option.value === String(answer))?.label ?? String(answer)
}
