import * as z from 'zod/mini'
import { BookingFieldSchema } from './bookingField.js'
import { EventTypeLocationSchema } from './eventTypeLocation.js'
import { lenientFlag, lenientList, lenientNumber, lenientText } from './lenient.js'

const HostSchema = z.lazy(() =>
  z.object({ name: lenientText(), username: lenientText(), avatarUrl: lenientText() }),
)

const RecurrenceSchema = z.lazy(() =>
  z.object({
    /** Every how many weeks, months or years. */
    interval: z.number(),
    /** The most bookings one submission may make. */
    occurrences: z.number(),
    frequency: z.enum(['weekly', 'monthly', 'yearly']),
  }),
)

const SeatsSchema = z.lazy(() =>
  z.object({
    disabled: lenientFlag(),
    seatsPerTimeSlot: lenientNumber(),
    showAttendeeInfo: lenientFlag(),
    showAvailabilityCount: lenientFlag(),
  }),
)

/**
 * An event type as `GET /v2/event-types` gives it, or as a host writes it by hand. Read tolerantly: `lengthInMinutes` is
 * the only property that must be there; unknown properties are dropped; what a form can do without may be absent.
 * `username`, `teamSlug` and `organizationSlug` are not on the wire: a definition written by hand names its owner there.
 *
 * @source Cal.com API v2, event types 2024-06-14
 */
export const EventTypeSchema = z.lazy(() =>
  z.object({
    id: lenientNumber(),
    slug: lenientText(),
    username: lenientText(),
    teamSlug: lenientText(),
    organizationSlug: lenientText(),
    title: lenientText(),
    description: lenientText(),
    lengthInMinutes: z.number().check(z.gt(0)),
    lengthInMinutesOptions: z.optional(lenientList(z.number())),
    locations: z.optional(lenientList(EventTypeLocationSchema)),
    bookingFields: z.optional(z.nullable(z.array(BookingFieldSchema))),
    disableGuests: lenientFlag(),
    recurrence: z.catch(z.optional(z.nullable(RecurrenceSchema)), undefined),
    seats: z.catch(z.optional(z.nullable(SeatsSchema)), undefined),
    seatsPerTimeSlot: lenientNumber(),
    confirmationPolicy: z.catch(
      z.optional(z.nullable(z.object({ disabled: lenientFlag(), type: lenientText() }))),
      undefined,
    ),
    requiresBookerEmailVerification: lenientFlag(),
    lockTimeZoneToggleOnBookingPage: lenientFlag(),
    bookingRequiresAuthentication: lenientFlag(),
    hideOrganizerEmail: lenientFlag(),
    price: lenientNumber(),
    currency: lenientText(),
    bookingUrl: lenientText(),
    successRedirectUrl: lenientText(),
    forwardParamsSuccessRedirect: lenientFlag(),
    users: z.optional(lenientList(HostSchema)),
    hosts: z.optional(lenientList(HostSchema)),
    team: z.catch(z.optional(z.nullable(HostSchema)), undefined),
  }),
)

/** See {@link EventTypeSchema}. */
export type EventType = z.infer<typeof EventTypeSchema>

/** An event type as JSON, before it is read: what `GET /v2/event-types` sends or a host writes by hand. */
export type EventTypeInput = z.input<typeof EventTypeSchema>

/** Whether an event type has seats: several people book the same time, and guests are dropped by the server. */
export function isSeated(eventType: EventType): boolean {
  return !!eventType.seatsPerTimeSlot || (!!eventType.seats && !eventType.seats.disabled)
}

/** Whether the organizer confirms each booking, so that a submit is a request. */
export function needsConfirmation({ confirmationPolicy }: EventType): boolean {
  return !!confirmationPolicy && !confirmationPolicy.disabled
}
