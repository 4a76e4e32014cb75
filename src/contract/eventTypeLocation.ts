import * as z from 'zod/mini'
import { lenientFlag, lenientText } from './lenient.js'

/**
 * One entry of an event type's `locations`. The `type` tells who supplies the value: the attendee for
 * `attendeeAddress`, `attendeePhone` and `attendeeDefined`, the organizer or an app for all others.
 * Entries of an unknown type are kept, so that the form can detect locations that cannot be chosen.
 *
 * @source Cal.com API v2, event types 2024-06-14, `locations`
 */
export const EventTypeLocationSchema = z.lazy(() =>
  z.object({
    type: z.string(),
    address: lenientText(),
    link: lenientText(),
    phone: lenientText(),
    /**
     * Whether the value may be shown before booking. The server may send the value even if the location
     * is private.
     */
    public: lenientFlag(),
    integration: lenientText(),
  }),
)

/** See {@link EventTypeLocationSchema}. */
export type EventTypeLocation = z.infer<typeof EventTypeLocationSchema>
