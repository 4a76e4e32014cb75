import { BookingReplySchema, type CreatedBooking } from '../../contract/booking.js'
import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { TruncatedReply, send, type HttpRequest, type SendOptions } from '../http/send.js'

/** Options of {@link sendBooking}. */
export interface SendBookingOptions extends SendOptions {
  /**
   * How often a request with an unknown outcome is retried, byte for byte the same. Use retries only
   * for idempotent endpoints.
   */
  retries?: number
  /** What the visitor typed. These texts are redacted in errors. */
  answers?: string[]
}

/**
 * The average delay before the first retry. The delay doubles with each retry and is randomized, so
 * that the retries of many clients do not arrive at once.
 */
const BACKOFF_MS = 500

/**
 * Sends a request whose reply is a booking, and parses the reply.
 *
 * @throws BookingError if there is no reply, or if the reply is anything but a booking with a uid
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
    const reply = await send(request, options)
    const booking = BookingReplySchema.safeParse(reply.body)
    const isSuccess = reply.status >= 200 && reply.status < 300
    return isSuccess && booking.success ? booking.data.data : classify({ ...reply, answers: options.answers })
  } catch (cause) {
    if (cause instanceof BookingError) return cause
    return new BookingError('unknown', {
      cause,
      // The status was 201, so the booking most likely exists. Only the body of the reply was lost.
      reason: cause instanceof TruncatedReply ? 'likelyBooked' : undefined,
    })
  }
}
