import { toLocationText } from '../checks/location.js'
import { toFullName, toNameParts } from '../checks/names.js'
import type { EngineInput } from '../checks/toEngineInput.js'
import type { JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { CheckedBooking } from './BookingContext.js'

/** Converts a request that passed the engine's checks to the values that are stored. */
export function toCheckedBooking(input: EngineInput, eventType: ServedEventType): CheckedBooking {
  const timeZone = input.timeZone ?? 'UTC'
  const phone = input.responses.attendeePhoneNumber
  const phoneNumber = typeof phone === 'string' && phone !== '' ? phone : undefined
  const email = toEmail(input, { eventType, phoneNumber })
  const split = eventType.fields.some(({ type }) => type === 'splitName')
  const given = String(input.responses.name ?? '')
  const name = (split && toNameParts(given)) || given
  return {
    eventType,
    startUtc: input.startUtc ?? '',
    timeZone,
    lengthMinutes: input.lengthMinutes,
    count: input.count,
    attendee: {
      name: toFullName(name),
      email,
      timeZone,
      language: input.language,
      ...(phoneNumber && { phoneNumber }),
    },
    responses: toResponses(input.responses, { email, name }),
    metadata: input.metadata,
    location: toLocationText(input.location, eventType),
    emailVerificationCode: input.emailVerificationCode || undefined,
  }
}

interface Contact {
  readonly eventType: ServedEventType
  readonly phoneNumber: string | undefined
}

/**
 * Returns the attendee's e-mail address. If there is a phone number and no address, or no field
 * that asks for an address, the server makes one up from the phone number; an address that was sent
 * without a field for it is dropped.
 */
function toEmail({ responses }: EngineInput, { eventType, phoneNumber }: Contact): string {
  const hasEmailField = eventType.fields.some(({ slug, hidden }) => slug === 'email' && !hidden)
  const given = typeof responses.email === 'string' ? responses.email : ''
  if (phoneNumber === undefined || (hasEmailField && given)) return given
  return `${phoneNumber.replace(/\D/g, '')}@sms.cal.com`
}

function toResponses(responses: JsonObject, replacements: JsonObject): JsonObject {
  const { guests } = responses
  const result = Object.assign(Object.create(null) as JsonObject, responses, replacements)
  if (Array.isArray(guests)) result.guests = guests.filter((guest) => guest !== '')
  return result
}
