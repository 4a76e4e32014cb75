import type { BookingRequest } from '../../contract/bookingRequest.js'

/**
 * Shorter texts are not redacted, because they identify nobody and occur in most messages by chance.
 */
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
 * Redacts a message of the server, because errors end up in logs: replaces every text that the visitor
 * typed by `…`. E-mail addresses and booking uids are always replaced.
 *
 * @param answers - from {@link toAnswers}
 */
export function redact(text: string, answers: string[] = []): string {
  let redacted = text
  // Replace the longest answers first, because one answer can be part of another.
  for (const answer of answers.filter(Boolean).sort((one, other) => other.length - one.length))
    redacted = redacted.replaceAll(answer, '…')
  // The pattern for addresses limits the length of a match, because without limits the time grows with
  // the square of the length of the text.
  return redacted
    .replace(/[^\s<>"'()]{1,64}@[^\s<>"'()]{1,255}/g, '…')
    .replace(/(existing booking \(|\buid=)[\w-]+/gi, '$1…')
}
