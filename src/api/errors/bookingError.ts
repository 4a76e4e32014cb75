import type { ServerFieldError } from '../../contract/errorReply.js'

/**
 * Why a booking was not confirmed.
 *
 * - `invalid`: validation failed; nothing was sent
 * - `setup`: the form is not set up correctly; nothing was sent, or the server refused what no answer can
 *   change
 * - `offline`: the device is offline; nothing was sent
 * - `unknown`: the request was sent, but its outcome is unknown; the booking may exist
 * - `conflict`: the time is no longer available
 * - `verify`: an e-mail verification code is required, or was wrong
 * - `field`: the server refused single answers
 * - `refused`: the server refused the booking as a whole
 * - `busy`: too many requests
 * - `guard`: the host's `guard` failed or took too long; nothing was sent
 */
export type BookingErrorKind =
  'invalid' | 'setup' | 'offline' | 'unknown' | 'conflict' | 'verify' | 'field' | 'refused' | 'busy' | 'guard'

/**
 * A more specific reason for the failure, if the reason is known. The form has a message for the
 * visitor for each reason.
 */
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

/** The details of a {@link BookingError}. */
export interface BookingErrorDetails {
  reason?: BookingErrorReason | undefined
  /** HTTP status; absent if there was no reply. */
  status?: number | undefined
  /** The server's code and message, truncated to 300 characters. For developers; never shown to visitors. */
  serverMessage?: string | undefined
  /** Errors of single fields. */
  fields?: ServerFieldError[] | undefined
  /** How long to wait before the next request, if the server states a time. */
  retryAfterSeconds?: number | undefined
  /** The uid of a booking that the visitor already has, if the server names it. */
  existingBookingUid?: string | undefined
  cause?: unknown
}

/**
 * The error of a booking client's failed call, or of a booking that could not be sent. Its `kind` tells
 * what happened.
 */
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
    sentence = toSentence(kind),
  ) {
    super(`[booking-form] ${sentence}`, { cause })
    Object.assign(this, { fields: [] }, details, { kind })
  }
}

function toSentence(kind: BookingErrorKind): string {
  if (kind === 'unknown') return 'No readable reply; the booking may exist.'
  return `Failed: ${kind}. See reason, fields and serverMessage of this error.`
}

/**
 * Rethrows an error of a client as a `BookingError`. A client that the host provides can throw any
 * value. A value that is not a `BookingError` does not tell what happened to the booking, so the
 * outcome is unknown.
 *
 * @throws BookingError: `cause` itself if it is a `BookingError`, otherwise a new error of kind
 *   `unknown` with this `cause`
 */
export function throwAsBookingError(cause: unknown): never {
  throw cause instanceof BookingError ? cause : new BookingError('unknown', { cause })
}
