import type { FieldTypes } from '../../fields/registry.js'
import type { AnswerLink } from '../../fields/renderedFieldType.js'
import type { FieldDefinition } from '../../fields/types.js'
import type { SubmitMessages } from '../../messages/types.js'

/** An answer as text, together with the label of its field. */
export interface AnswerText {
  label: string
  text: string
  /** Links that the confirmation shows in place of the text. */
  links?: AnswerLink[]
}

/**
 * Returns the answers of a booking as texts, in the order of the fields. Leaves out hidden fields, and
 * answers that are also properties of the booking (name, address, guests, location …).
 *
 * @param fields - the fields of the form
 * @param responses - `bookingFieldsResponses` of the request, by slug
 * @param context - the messages, the locale of dates, and the field types of the form, which may format
 *   answers of their own
 */
export function formatAnswers(
  fields: readonly FieldDefinition[],
  responses: Record<string, unknown> = {},
  context: { messages: SubmitMessages; locale: string; types?: FieldTypes },
): AnswerText[] {
  const { messages, locale, types = {} } = context
  return fields.flatMap((field) => {
    // Checks for an own property, because a slug may be the name of a property of Object.prototype.
    const answer = Object.hasOwn(responses, field.slug) ? responses[field.slug] : undefined
    if (field.hidden || answer === undefined) return []
    const own = types[field.type]?.formatAnswer?.(answer, messages, locale)
    if (Array.isArray(own))
      return [{ label: field.label, text: own.map(({ href }) => href).join('\n'), links: own }]
    const text = own ?? toText(answer, field, messages)
    return text ? [{ label: field.label, text }] : []
  })
}

function toText(answer: unknown, field: FieldDefinition, messages: SubmitMessages): string {
  if (Array.isArray(answer)) return answer.map((item) => toText(item, field, messages)).join('\n')
  if (typeof answer === 'boolean') return answer ? messages.confirmation.yes : messages.confirmation.no
  if (typeof answer !== 'string' && typeof answer !== 'number') return ''
  return field.options.find((option) => option.value === String(answer))?.label ?? String(answer)
}
