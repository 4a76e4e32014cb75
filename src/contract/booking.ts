import * as z from 'zod/mini'
import { jsonObject } from './jsonObject.js'
import { lenientFlag, lenientList, lenientNumber, lenientText } from './lenient.js'

const AttendeeSchema = z.lazy(() =>
  z.object({
    name: lenientText(),
    email: lenientText(),
    displayEmail: lenientText(),
    timeZone: lenientText(),
    language: lenientText(),
    phoneNumber: lenientText(),
    absent: lenientFlag(),
    seatUid: lenientText(),
  }),
)

const HostSchema = z.lazy(() =>
  z.object({
    id: z.optional(z.unknown()),
    name: lenientText(),
    email: lenientText(),
    displayEmail: lenientText(),
    username: lenientText(),
    timeZone: lenientText(),
  }),
)

/**
 * A booking as the server returns it: a standard or instant booking, a seated booking (has `seatUid`;
 * `attendees` may be empty) or one occurrence of a series (has `recurringBookingUid`). Parsed
 * leniently: only `uid` is required, so that a property the server adds or drops never makes a real
 * booking look like a failure. `status` can be any string: `accepted`, `pending`, `cancelled`,
 * `rejected`, or one that the server adds later.
 *
 * @source Cal.com API v2, version 2024-08-13, booking output
 */
export const BookingSchema = z.lazy(() =>
  z.object({
    uid: z.string().check(z.minLength(1)),
    id: lenientNumber(),
    status: lenientText(),
    title: lenientText(),
    description: lenientText(),
    /** ISO 8601 in UTC. */
    start: lenientText(),
    /** ISO 8601 in UTC. */
    end: lenientText(),
    /** Minutes. */
    duration: lenientNumber(),
    hosts: lenientList(HostSchema),
    attendees: lenientList(AttendeeSchema),
    guests: lenientList(z.string()),
    /** A link, an address, a phone number, or an internal code such as `integrations:daily`. */
    location: lenientText(),
    meetingUrl: lenientText(),
    eventType: z.catch(z.optional(z.object({ id: lenientNumber(), slug: lenientText() })), undefined),
    eventTypeId: lenientNumber(),
    bookingFieldsResponses: z.catch(z.optional(jsonObject()), undefined),
    metadata: z.catch(z.optional(jsonObject()), undefined),
    recurringBookingUid: lenientText(),
    seatUid: lenientText(),
    icsUid: lenientText(),
    cancellationReason: lenientText(),
    reschedulingReason: lenientText(),
    rescheduledFromUid: lenientText(),
    rescheduledToUid: lenientText(),
    createdAt: lenientText(),
    updatedAt: lenientText(),
  }),
)

/** See {@link BookingSchema}. */
export type Booking = z.infer<typeof BookingSchema>

/**
 * The reply to `POST /v2/bookings`, to `GET /v2/bookings/:uid`, and to a request that moves or cancels
 * a booking. Contains one booking, or all occurrences of a series.
 *
 * @source Cal.com API v2, version 2024-08-13
 */
export const BookingReplySchema = z.lazy(() =>
  z.object({
    status: z.optional(z.literal('success')),
    data: z.union([BookingSchema, z.array(BookingSchema).check(z.minLength(1))]),
  }),
)

/** See {@link BookingReplySchema}. */
export type BookingReply = z.infer<typeof BookingReplySchema>

/** One booking, or the occurrences of a series. */
export type CreatedBooking = BookingReply['data']
