import { toLocationText } from '../checks/location.js'
import { toFullName, toNameParts } from '../checks/names.js'
import type { EngineInput } from '../checks/toEngineInput.js'
import type { JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { CheckedBooking } from './BookingContext.js'

/** Puts a request that passed the engine into the shape in which it is stored. */
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

/** Without an e-mail field the server invents an address from the phone, and drops one that was sent. */
function toEmail({ responses }: EngineInput, { eventType, phoneNumber }: Contact): string {
  const asked = eventType.fields.some(({ slug, hidden }) => slug === 'email' && !hidden)
  const given = typeof responses.email === 'string' ? responses.email : ''
  if (phoneNumber === undefined || (asked && given)) return given
  return `${phoneNumber.replace(/\D/g, '')}@sms.cal.com`
}

function toResponses(responses: JsonObject, own: JsonObject): JsonObject {
  const { guests } = responses
  const written = Object.assign(Object.create(null) as JsonObject, responses, own)
  if (Array.isArray(guests)) written.guests = guests.filter((guest) => guest !== '')
  return written
}
