import type { StoredBooking } from '../database/StoredBooking.js'
import { toText } from '../eventTypes/json.js'
import type { Host, ServedEventType } from '../eventTypes/ServedEventType.js'

interface Owner {
  readonly eventType: ServedEventType | undefined
  readonly host: Host
}

/**
 * Returns a booking as the controller of 2024-04-15 sends it, which replies if a request names no
 * version.
 */
export function toOlderBooking(booking: StoredBooking, { eventType, host }: Owner): object {
  const user = eventType?.host ?? host
  const { changes } = booking
  const { name, email, timeZone, phoneNumber = null } = booking.attendee
  return {
    title: booking.title,
    id: booking.id,
    uid: booking.uid,
    description: booking.description,
    customInputs: {},
    smsReminderNumber: toText(booking.responses.smsReminderNumber) ?? null,
    recurringEventId: booking.seriesUid ?? null,
    startTime: new Date(booking.startMs).toISOString(),
    endTime: new Date(booking.endMs).toISOString(),
    location: booking.location,
    status: booking.status.toUpperCase(),
    metadata: booking.metadata,
    cancellationReason: changes.cancellationReason ?? null,
    cancelledBy: null,
    responses: booking.responses,
    rejectionReason: null,
    userPrimaryEmail: user.email,
    fromReschedule: changes.rescheduledFromUid ?? null,
    rescheduled: changes.rescheduledToUid === undefined ? null : true,
    rescheduledBy: changes.rescheduledByEmail ?? null,
    user: { ...user, avatarUrl: null },
    attendees: [{ name, email, timeZone, phoneNumber }],
    eventTypeId: booking.eventTypeId,
    eventType: {
      eventName: null,
      slug: eventType?.slug ?? 'unknown',
      timeZone: null,
      schedulingType: toText(eventType?.raw.schedulingType) ?? null,
      hideOrganizerEmail: false,
    },
    seatsReferences: booking.taken.map(({ uid }) => ({ referenceUid: uid })),
    tracking: null,
  }
}
