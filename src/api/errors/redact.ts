import type { BookingRequest } from '../../contract/bookingRequest.js'

/** A word of one or two letters says nothing about anybody, and stands in most sentences. */
const SECRET_MIN_LENGTH = 3

/** What a visitor typed into a request: names, addresses, numbers and every text among the answers. */
export function toAnswers({ attendee, guests, location, bookingFieldsResponses }: BookingRequest): string[] {
  const { name, email, phoneNumber } = attendee
  const {
    type: _,
    integration: __,
    ...where
  } = (typeof location === 'object' ? location : {}) as Record<string, unknown>
  return collectStrings([name, email, phoneNumber, guests, where, bookingFieldsResponses])
}

/** Every text in a value, but for those too short to say anything. */
export function collectStrings(value: unknown): string[] {
  return toTexts(value).filter(({ length }) => length >= SECRET_MIN_LENGTH)
}

function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(toTexts) : []
}

/**
 * Takes out of a server's words what a visitor typed, and what only the visitor may know: errors end in logs.
 *
 * @param answers - of {@link toAnswers}; addresses and the uids of bookings are hidden whoever typed them
 */
export function redact(text: string, answers: string[] = []): string {
  let hidden = text
  // The longest first: one answer may be part of another.
  for (const answer of answers.filter(Boolean).sort((one, other) => other.length - one.length))
    hidden = hidden.replaceAll(answer, '…')
  // With limits: without them a long text takes the square of its length.
  return hidden
    .replace(/[^\s<>"'()]{1,64}@[^\s<>"'()]{1,255}/g, '…')
    .replace(/(existing booking \(|\buid=)[\w-]+/gi, '$1…')
}
