import type { BookingRequest } from '../contract/bookingRequest.js'
import type { FieldDefinition } from '../fields/types.js'
import { toMappedSlug } from './toBookingRequest.js'

/** Returns the answer to a field in a request; `undefined` if there is none. */
export function readAnswer(field: FieldDefinition, body: BookingRequest): unknown {
  const { attendee } = body
  switch (field.destination) {
    case 'name':
      return attendee.name
    case 'email':
      return attendee.email || undefined
    case 'phoneNumber':
    case 'smsReminderNumber':
      return attendee.phoneNumber || undefined
    case 'response':
      return readResponse(body, field.slug)
    default:
      return body[field.destination]
  }
}

/** Returns the answer in `bookingFieldsResponses` under a slug, or under the slug as the server spells it. */
export function readResponse(
  { bookingFieldsResponses: responses = {} }: BookingRequest,
  slug: string,
): unknown {
  if (Object.hasOwn(responses, slug)) return responses[slug]
  const mapped = toMappedSlug(slug)
  return Object.hasOwn(responses, mapped) ? responses[mapped] : undefined
}
