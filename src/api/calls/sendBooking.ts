import { BookingReplySchema, type CreatedBooking } from '../../contract/booking.js'
import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { CutAnswer, send, type HttpRequest, type SendOptions } from '../http/send.js'

/** How a booking is sent. */
export interface SendBookingOptions extends SendOptions {
  /** How often an attempt whose outcome nobody knows is repeated, byte for byte. For idempotent endpoints only. */
  retries?: number
  /** What the visitor typed, to be kept out of errors. */
  answers?: string[]
}

/** Before the first repeat; doubled for each, and spread so that many visitors do not come back at once. */
const BACKOFF_MS = 500

/**
 * Sends one request whose answer is a booking, and reads the answer.
 *
 * @throws BookingError when the answer is anything but a booking with a uid
 */
export async function sendBooking(
  request: HttpRequest,
  { retries = 0, ...options }: SendBookingOptions,
): Promise<CreatedBooking> {
  const endsAt = Date.now() + options.timeoutMs
  for (let attempt = 0; ; attempt++) {
    const remainingMs = endsAt - Date.now()
    const result = await sendOnce(request, { ...options, timeoutMs: Math.max(1, remainingMs) })
    if (!(result instanceof BookingError)) return result
    const pauseMs = BACKOFF_MS * 2 ** attempt * (0.5 + Math.random())
    if (result.kind !== 'unknown' || attempt >= retries || Date.now() + pauseMs >= endsAt) throw result
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

async function sendOnce(
  request: HttpRequest,
  options: SendBookingOptions,
): Promise<CreatedBooking | BookingError> {
  try {
    const answer = await send(request, options)
    const reply = BookingReplySchema.safeParse(answer.body)
    const isGood = answer.status >= 200 && answer.status < 300
    return isGood && reply.success ? reply.data.data : classify({ ...answer, answers: options.answers })
  } catch (cause) {
    if (cause instanceof BookingError) return cause
    // The server had said yes when the rest of its answer was lost.
    return new BookingError('unknown', {
      cause,
      reason: cause instanceof CutAnswer ? 'likelyBooked' : undefined,
    })
  }
}
