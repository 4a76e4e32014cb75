import type { ServerFieldError } from '../../contract/errorReply.js'

/**
 * What may happen to a booking that was not confirmed.
 *
 * - `invalid`: an answer breaks a rule; nothing was sent
 * - `setup`: the form is not set up right; nothing was sent
 * - `offline`: the device is offline; nothing was sent
 * - `unknown`: sent, and nobody can tell what became of it; there may be a booking
 * - `conflict`: that time is gone
 * - `verify`: an e-mail code is needed, or was wrong
 * - `field`: the server refused an answer
 * - `refused`: the server refused the booking as a whole
 * - `busy`: too many requests
 */
export type BookingErrorKind =
  'invalid' | 'setup' | 'offline' | 'unknown' | 'conflict' | 'verify' | 'field' | 'refused' | 'busy'

/** Why, where it is known more closely; each has a sentence for the visitor. */
export type BookingErrorReason =
  | 'seatsFull'
  | 'past'
  | 'outOfBounds'
  | 'bookingLimit'
  | 'reserved'
  | 'emailBlocked'
  | 'loginRequired'
  | 'notFound'
  | 'bookerLimit'
  | 'alreadyBooked'
  | 'payment'
  | 'notBookable'
  | 'tooLarge'
  | 'likelyBooked'
  | 'codeWrong'
  | 'alreadyCancelled'
  | 'alreadyMoved'
  | 'cancelDisabled'

/** What a {@link BookingError} holds beside its kind. */
export interface BookingErrorDetails {
  reason?: BookingErrorReason | undefined
  /** HTTP status; absent when there was no answer. */
  status?: number | undefined
  /** The server's own code or message, cut to 300 characters. For developers; never shown as it is. */
  serverMessage?: string | undefined
  /** What the server said about single fields. */
  fields?: ServerFieldError[] | undefined
  retryAfterSeconds?: number | undefined
  /** The booking that the visitor has already, where the server names it. */
  existingBookingUid?: string | undefined
  cause?: unknown
}

const SENTENCES: Record<BookingErrorKind, string> = {
  invalid: 'Answers break rules; nothing was sent.',
  setup: 'Nothing was sent.',
  offline: 'Offline; nothing was sent.',
  unknown: 'No answer that can be read; the booking may exist.',
  conflict: 'The time is not available.',
  verify: 'Wants emailVerificationCode.',
  field: 'Answers were refused; see fields.',
  refused: 'Refused; see reason and serverMessage.',
  busy: 'Too many requests; wait retryAfterSeconds.',
}

/** A booking that was not confirmed, or an event type that could not be had. Its `kind` says what happened. */
export class BookingError extends Error {
  override readonly name = 'BookingError'
  declare readonly kind: BookingErrorKind
  declare readonly reason: BookingErrorReason | undefined
  declare readonly status: number | undefined
  declare readonly serverMessage: string | undefined
  declare readonly fields: ServerFieldError[]
  declare readonly retryAfterSeconds: number | undefined
  declare readonly existingBookingUid: string | undefined

  constructor(
    kind: BookingErrorKind,
    { cause, ...details }: BookingErrorDetails = {},
    sentence = SENTENCES[kind],
  ) {
    super(`[booking-form] ${sentence}`, { cause })
    Object.assign(this, { fields: [] }, details, { kind })
  }
}

/** A client of the host may throw anything; whatever is no error of ours tells nothing about the booking. */
export function toBookingError(cause: unknown): never {
  throw cause instanceof BookingError ? cause : new BookingError('unknown', { cause })
}
