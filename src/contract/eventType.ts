import * as z from 'zod/mini'
import { BookingFieldSchema } from './bookingField.js'
import { EventTypeLocationSchema } from './eventTypeLocation.js'
import { lenientFlag, lenientList, lenientNumber, lenientText, number, readFlag } from './lenient.js'

const HostSchema = z.lazy(() =>
  z.object({ name: lenientText(), username: lenientText(), avatarUrl: lenientText() }),
)

const RecurrenceSchema = z.lazy(() =>
  z.object({
    /** Weeks, months or years from one occurrence to the next. */
    interval: number(),
    /** The maximum number of bookings per submission. */
    occurrences: number(),
    frequency: z.pipe(z.string().check(z.toLowerCase()), z.enum(['weekly', 'monthly', 'yearly'])),
  }),
)

type RecurrenceInput = (z.input<typeof RecurrenceSchema> & { disabled?: boolean }) | null

const MinutesSchema = z.lazy(() => number().check(z.gt(0)))

const SeatsSchema = z.lazy(() =>
  z.object({
    disabled: lenientFlag(),
    seatsPerTimeSlot: lenientNumber(),
    showAttendeeInfo: lenientFlag(),
    showAvailabilityCount: lenientFlag(),
  }),
)

/**
 * An event type as `GET /v2/event-types` returns it, or as a host writes it by hand. Parsed leniently:
 * only `lengthInMinutes` is required; unknown properties are dropped, and properties that a form can do
 * without may be absent. Flags and numbers may be written as text. The API does not send `username`,
 * `teamSlug` and `organizationSlug`; a definition written by hand names its owner with them.
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
    lengthInMinutes: MinutesSchema,
    lengthInMinutesOptions: z.optional(lenientList(MinutesSchema)),
    locations: z.optional(lenientList(EventTypeLocationSchema)),
    bookingFields: z.optional(z.nullable(z.array(BookingFieldSchema))),
    disableGuests: lenientFlag(),
    /** Never dropped: if the form did not know of a series, the server would book all of it. */
    recurrence: z.optional(
      z.pipe(
        z.transform((one: RecurrenceInput) => (one && readFlag(one.disabled) !== true ? one : null)),
        z.nullable(RecurrenceSchema),
      ),
    ),
    seats: z.catch(z.optional(z.nullable(SeatsSchema)), undefined),
    seatsPerTimeSlot: lenientNumber(),
    confirmationPolicy: z.catch(
      z.optional(z.nullable(z.object({ disabled: lenientFlag(), type: lenientText() }))),
      undefined,
    ),
    schedulingType: lenientText(),
    requiresBookerEmailVerification: lenientFlag(),
    lockTimeZoneToggleOnBookingPage: lenientFlag(),
    /** Whether the server takes only bookings of people who are signed in. */
    bookingRequiresAuthentication: lenientFlag(),
    /** Whether only the first free time of each day is offered. */
    onlyShowFirstAvailableSlot: lenientFlag(),
    /**
     * `{ defaultLayout, enabledLayouts }`, with names such as `week`. Read by `toLayout`, which ignores
     * everything else.
     */
    bookerLayouts: z.optional(z.unknown()),
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

/** An event type as JSON, before it is parsed: sent by `GET /v2/event-types` or written by a host. */
export type EventTypeInput = z.input<typeof EventTypeSchema>

/**
 * Returns whether an event type has seats. If so, several people can book the same time, and the server
 * drops guests.
 */
export function isSeated(eventType: EventType): boolean {
  return !!eventType.seatsPerTimeSlot || (!!eventType.seats && !eventType.seats.disabled)
}

/**
 * Returns whether the organizer has to confirm each booking. If so, a submit only requests a booking.
 */
export function needsConfirmation({ confirmationPolicy }: EventType): boolean {
  return !!confirmationPolicy && !confirmationPolicy.disabled
}
