import * as z from 'zod/mini'
import { INTEGRATIONS } from './integrations.js'

const value = () => z.string().check(z.trim(), z.minLength(1))

/**
 * The location of a booking: names one of the event type's locations, with the value if the attendee
 * supplies it. The last form, a plain string (URL, phone number or free text), is older; the server does
 * not validate it.
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
