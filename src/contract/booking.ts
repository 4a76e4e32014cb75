import * as z from 'zod/mini'
import { jsonObject } from './jsonObject.js'
import { lenientFlag, lenientList, lenientNumber, lenientText } from './lenient.js'
import { lenientInstant } from './lenientInstant.js'
import { openReply } from './openReply.js'

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
 * booking look like a failure. `status` can be any string in lower case: `accepted`, `pending`,
 * `cancelled`, `rejected`, or one that the server adds later.
 *
 * @source Cal.com API v2, version 2024-08-13, booking output
 */
export const BookingSchema = z.lazy(() =>
  z.object({
    /** Always a text, even if the server sends a number. */
    uid: z.pipe(
      z.transform((uid: unknown) => (typeof uid === 'number' ? String(uid) : uid)),
      z.string().check(z.minLength(1)),
    ),
    id: lenientNumber(),
    status: z.catch(z.optional(z.string().check(z.trim(), z.toLowerCase())), undefined),
    title: lenientText(),
    description: lenientText(),
    /** ISO 8601, always with a zone. */
    start: lenientInstant(),
    /** ISO 8601, always with a zone. */
    end: lenientInstant(),
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

/** See {@link BookingSchema}. An interface, so that messages of the compiler name it. */
export interface Booking extends z.infer<typeof BookingSchema> {}

/**
 * The reply to `POST /v2/bookings`, to `GET /v2/bookings/:uid`, and to a request that moves or cancels
 * a booking. Contains one booking, or all readable occurrences of a series. Any envelope is accepted
 * (see `openReply`), unless it reports an error.
 *
 * @source Cal.com API v2, version 2024-08-13
 */
export const BookingReplySchema = z.lazy(() =>
  z.pipe(
    z.transform((reply: unknown): { data: unknown } => {
      const { bookings, isList, isError } = openReply(reply)
      const data = isError ? [] : bookings.map(toCurrentNames)
      return { data: isList ? data : data[0] }
    }),
    z.object({ data: z.union([BookingSchema, z.array(BookingSchema).check(z.minLength(1))]) }),
  ),
)

/** Renames the times of a booking of version 2024-04-15. */
function toCurrentNames(booking: Record<string, unknown>): Record<string, unknown> {
  const { start = booking.startTime, end = booking.endTime } = booking
  return Object.assign(booking, { start, end })
}

/** See {@link BookingReplySchema}. */
export type BookingReply = z.infer<typeof BookingReplySchema>

/** The dates of a series that the server has booked, at least one, in the order of the reply. */
export interface BookingSeries extends Array<Booking> {}

/** One booking, or a series. `Array.isArray` tells which. */
export type CreatedBooking = Booking | BookingSeries

/** Returns the bookings of a reply. The list is empty if the reply has none, or reports an error. */
export function toBookings(reply: unknown): Booking[] {
  return [BookingReplySchema.safeParse(reply).data?.data ?? []].flat()
}
