import type { BookingRequest } from '../contract/bookingRequest.js'

/** Options of {@link toBookingReply}: values of the reply that the request does not determine. */
export interface BookingReplyOptions {
  uid?: string
  /** @defaultValue `'accepted'` */
  status?: string
  /** @defaultValue the length in the request, or 30 */
  lengthInMinutes?: number
}

/**
 * Creates the JSON reply of `POST /v2/bookings` to a request, with every property of a standard booking.
 *
 * @source Cal.com API v2, version 2024-08-13
 */
export function toBookingReply(request: BookingRequest, options: BookingReplyOptions = {}) {
  const {
    uid = 'booking_uid_123',
    status = 'accepted',
    lengthInMinutes = request.lengthInMinutes ?? 30,
  } = options
  const { attendee, guests, bookingFieldsResponses, metadata = {} } = request
  const location = 'integrations:daily'
  const eventType = { id: request.eventTypeId ?? 123, slug: request.eventTypeSlug ?? 'intro' }
  const end = new Date(Date.parse(request.start) + lengthInMinutes * 60_000).toISOString()
  return {
    status: 'success',
    data: {
      id: 1,
      uid,
      title: `Intro call between Jane Doe and ${attendee.name}`,
      description: '',
      hosts: [
        { id: 1, name: 'Jane Doe', email: 'jane@example.com', username: 'jane', timeZone: 'Europe/Riga' },
      ],
      status,
      start: request.start,
      end,
      duration: lengthInMinutes,
      eventTypeId: eventType.id,
      eventType,
      location,
      meetingUrl: location,
      absentHost: false,
      createdAt: request.start,
      updatedAt: request.start,
      metadata,
      icsUid: `${uid}@example.com`,
      attendees: [
        { ...attendee, absent: false },
        ...(guests ?? []).map((email) => ({ name: '', email, timeZone: attendee.timeZone, absent: false })),
      ],
      ...(guests && { guests }),
      bookingFieldsResponses: { name: attendee.name, email: attendee.email, ...bookingFieldsResponses },
    },
  }
}
