import * as z from 'zod/mini'
import { INTEGRATIONS } from './integrations.js'

const value = () => z.string().check(z.trim(), z.minLength(1))

/**
 * The location in a booking request. It names one of the event type's locations and, if the attendee
 * supplies the value, contains the value. The last variant, a plain string (URL, phone number or free
 * text), is an older format that the server does not validate.
 *
 * @source Cal.com API v2, version 2024-08-13, `location`
 */
export const BookingLocationSchema = z.lazy(() =>
  z.union([
    z.strictObject({ type: z.enum(['address', 'link', 'phone', 'organizersDefaultApp']) }),
    z.strictObject({ type: z.literal('integration'), integration: z.enum(INTEGRATIONS) }),
    z.strictObject({ type: z.literal('attendeeAddress'), address: value() }),
    z.strictObject({ type: z.literal('attendeePhone'), phone: value() }),
    z.strictObject({ type: z.literal('attendeeDefined'), location: value() }),
    value(),
  ]),
)

/** See {@link BookingLocationSchema}. */
export type BookingLocation = z.infer<typeof BookingLocationSchema>
