import { openReply, type OpenedReply } from '../../contract/openReply.js'
import { BookingError, type BookingErrorKind, type BookingErrorReason } from './bookingError.js'
import { redact } from './redact.js'
import { readErrorReply } from './readErrorReply.js'
import { readFieldErrors } from './readFieldErrors.js'

/** A reply that is not a confirmed booking. */
export interface FailedReply {
  /** HTTP status. */
  status: number
  /** The body, parsed if it is JSON. */
  body: unknown
  /** Seconds, from `Retry-After`. */
  retryAfterSeconds?: number | undefined
  /** What the visitor typed. These texts are redacted in the error, in case the server repeats them. */
  answers?: string[] | undefined
}

type Row = [pattern: RegExp, kind: BookingErrorKind, reason?: BookingErrorReason]

/**
 * Patterns of known codes and messages. The first pattern that matches takes precedence over the
 * status.
 */
const KNOWN: Row[] = [
  [/email_verification_required/, 'verify'],
  [
    /(invalid|unable_to_validate)_verification_code|validating the verification code|Verification failed|emailVerificationCode property/,
    'verify',
    'codeWrong',
  ],
  [/[Nn]o more seats|seats_full|not_enough_available_seats/, 'conflict', 'seatsFull'],
  [/in the past/, 'conflict', 'past'],
  [/out_of_bounds|can't be booked at the "start" time/, 'conflict', 'outOfBounds'],
  [/(booking|duration)_limit_reached/, 'conflict', 'bookingLimit'],
  [/reserved this booking time slot|already reserved by another/, 'conflict', 'reserved'],
  [/rescheduled already to booking/, 'refused', 'alreadyMoved'],
  [/has been cancelled|already been cancelled/, 'refused', 'alreadyCancelled'],
  [/does not allow cancellations/, 'refused', 'cancelDisabled'],
  [
    /already has booking at this time|event is already booked|no available hosts|booking_conflict_error|(hosts?|users?)_(un)?available|no_available_users|unavailable_for_booking/,
    'conflict',
  ],
  // The database refuses a second booking of the same person for the same time.
  [/unique constraint|idempotencyKey/i, 'conflict'],
  [/already_signed_up/, 'refused', 'alreadyBooked'],
  [/maximum number of active bookings|booker_limit_exceeded/, 'refused', 'bookerLimit'],
  [/payment_not_created/, 'refused', 'payment'],
  [/requires_login|Make sure to login/, 'refused', 'loginRequired'],
  [/Cannot use this email|email_blocked/, 'refused', 'emailBlocked'],
  [
    /RequiresAuthentication|ApiAuthStrategy|Invalid Access Token|Invalid API Key|PermissionsGuard/,
    'refused',
    'loginRequired',
  ],
  [
    /Cannot [A-Z]+ \/|managed event type|no hosts|Instant bookings are|recurring_event_seats|Bad Request Exception|`prisma\./,
    'refused',
    'notBookable',
  ],
  [/not found|notFound/i, 'refused', 'notFound'],
]

const BY_STATUS: Record<number, [BookingErrorKind, BookingErrorReason?]> = {
  401: ['refused', 'loginRequired'],
  403: ['refused'],
  404: ['refused', 'notFound'],
  408: ['unknown'],
  409: ['conflict'],
  413: ['refused', 'tooLarge'],
  414: ['refused', 'tooLarge'],
  429: ['busy'],
  431: ['refused', 'tooLarge'],
}

/** In characters. Longer messages of the server are truncated. */
const SERVER_MESSAGE_MAX_LENGTH = 300

/**
 * Turns a reply that is not a confirmed booking into an error. A refusal is classified by the first of
 * these that applies: the status 429, the fields that the reply names, its code or message, its status.
 * The status comes last, because the server sends the same refusal with different statuses, and the
 * same status with different meanings. A proxy can send a refusal with the status 200; then the status
 * in the body counts.
 *
 * @returns an error of exactly one kind; the kind is `unknown` if the reply is not a refusal
 * @source Cal.com API v2, recorded refusals of December 2025
 */
export function classify({
  status: sentStatus,
  body,
  retryAfterSeconds,
  answers,
}: FailedReply): BookingError {
  const opened = openReply(body)
  const status = (isSuccess(sentStatus) && opened.errorStatus) || sentStatus
  const reply = readErrorReply(opened.envelopes)
  const message = `${reply.code} ${reply.text}`.trim()
  const known = KNOWN.find(([pattern]) => pattern.test(message))
  const waitSeconds = status === 429 ? undefined : /freed up in (\d{1,4}) seconds/.exec(reply.text)?.[1]
  const existingBookingUid = /(?:existing booking \(|rescheduled already to booking with uid=)([\w-]+)/.exec(
    reply.text,
  )?.[1]
  const details = {
    status,
    retryAfterSeconds,
    serverMessage:
      redact(message, [...(answers ?? []), existingBookingUid ?? '']).slice(0, SERVER_MESSAGE_MAX_LENGTH) ||
      undefined,
    ...(waitSeconds && { retryAfterSeconds: Number(waitSeconds) }),
    existingBookingUid,
  }
  if (!isRefusal(opened, status, message))
    return new BookingError('unknown', {
      ...details,
      // A success without a body: the booking was most likely made, but its uid is unknown.
      reason: isSuccess(status) && body === '' ? 'likelyBooked' : undefined,
    })
  if (status === 429) return new BookingError('busy', details)
  const fields = readFieldErrors(reply)
  if (fields.length) return new BookingError('field', { ...details, fields })
  if (known) return new BookingError(known[1], { ...details, reason: known[2] })
  const [kind, reason] = BY_STATUS[status] ?? [status >= 400 ? 'refused' : 'unknown']
  return new BookingError(kind, { ...details, reason })
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/**
 * Returns whether a reply is a refusal: a 4xx status without a body that claims success or has nothing
 * but a booking, or a 2xx status with a body that reports an error and has no booking.
 */
function isRefusal({ isError, bookings, envelopes }: OpenedReply, status: number, message: string): boolean {
  if (isSuccess(status)) return isError && !bookings.length
  if (status < 400 || status >= 500) return false
  const claimsSuccess = envelopes.some((one) => one.success === true || /^success$/i.test(String(one.status)))
  return isError || !(claimsSuccess || (bookings.length > 0 && !message))
}
