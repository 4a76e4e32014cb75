import type { BookingRequest } from '../../contract/bookingRequest.js'

/** Shorter texts identify nobody, and occur in most messages by chance. */
const SECRET_MIN_LENGTH = 3

/**
 * Collects what the visitor typed into a request: name, addresses, numbers and every string in the
 * answers.
 */
export function toAnswers({ attendee, guests, location, bookingFieldsResponses }: BookingRequest): string[] {
  const { name, email, phoneNumber } = attendee
  const {
    type: _,
    integration: __,
    ...values
  } = (typeof location === 'object' ? location : {}) as Record<string, unknown>
  return collectStrings([name, email, phoneNumber, guests, values, bookingFieldsResponses])
}

/** Collects every string in a value, except those that are too short to identify anybody. */
export function collectStrings(value: unknown): string[] {
  return toStrings(value).filter(({ length }) => length >= SECRET_MIN_LENGTH)
}

function toStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(toStrings) : []
}

/**
 * Replaces what the visitor typed in a message of the server, because errors end up in logs. E-mail
 * addresses and uids of bookings are always replaced.
 *
 * @param answers - from {@link toAnswers}
 */
export function redact(text: string, answers: string[] = []): string {
  let redacted = text
  // The longest first: one answer can be part of another.
  for (const answer of answers.filter(Boolean).sort((one, other) => other.length - one.length))
    redacted = redacted.replaceAll(answer, '…')
  // The lengths are limited, because without limits the time grows with the square of the length.
  return redacted
    .replace(/[^\s<>"'()]{1,64}@[^\s<>"'()]{1,255}/g, '…')
    .replace(/(existing booking \(|\buid=)[\w-]+/gi, '$1…')
}
