import * as z from 'zod/mini'
import { lenientFlag, lenientText } from './lenient.js'

/**
 * One entry of an event type's `locations`. Who supplies the value follows from `type`: `attendeeAddress`,
 * `attendeePhone` and `attendeeDefined` are asked of the attendee, the others belong to the organizer or an app.
 * An entry of a type we do not know is kept, so that it can be shown as what it is: not choosable.
 *
 * @source Cal.com API v2, event types 2024-06-14, `locations`
 */
export const EventTypeLocationSchema = z.lazy(() =>
  z.object({
    type: z.string(),
    address: lenientText(),
    link: lenientText(),
    phone: lenientText(),
    /** Whether the organizer lets the value be shown before booking. The value of a private one may be sent all the same. */
    public: lenientFlag(),
    integration: lenientText(),
  }),
)

/** See {@link EventTypeLocationSchema}. */
export type EventTypeLocation = z.infer<typeof EventTypeLocationSchema>
