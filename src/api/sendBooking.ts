import { BookingReplySchema, type CreatedBooking } from '../contract/booking.js'
import { classify } from './classify.js'
import { send, type HttpRequest, type SendOptions } from './send.js'
import { BookingError } from './bookingError.js'

/**
 * Sends one request whose answer is a booking, and reads the answer.
 *
 * @throws BookingError when the answer is anything but a booking with a uid
 */
export async function sendBooking(request: HttpRequest, options: SendOptions): Promise<CreatedBooking> {
  const answer = await send(request, options).catch((cause: unknown) => {
    throw cause instanceof BookingError ? cause : new BookingError('unknown', { cause })
  })
  const reply = BookingReplySchema.safeParse(answer.body)
  if (answer.status >= 200 && answer.status < 300 && reply.success) return reply.data.data
  throw classify(answer)
}
