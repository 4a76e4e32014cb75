import type { Row } from '@libsql/client'
import { parseObject, toNumber, toObject, toText, type JsonObject } from '../eventTypes/json.js'
import type {
  StoredAttendee,
  StoredBooking,
  StoredChanges,
  StoredDetails,
  StoredSeat,
} from './StoredBooking.js'

/** Converts a row of `bookings`, with its seats as the store selects them, to a booking. */
export function toStoredBooking(row: Row): StoredBooking {
  const details = parseObject(row.details)
  return {
    ...toDetails(details),
    id: Number(row.id),
    uid: String(row.uid),
    seriesUid: toText(row.series_uid),
    eventTypeId: Number(row.event_type_id),
    startMs: Number(row.start_ms),
    endMs: Number(row.end_ms),
    status: String(row.status),
    seats: row.seats === null ? undefined : Number(row.seats),
    title: toText(details.title) ?? '',
    description: toText(details.description) ?? null,
    location: toText(details.location) ?? '',
    icsUid: toText(details.icsUid) ?? '',
    createdMs: Number(row.created_ms),
    changes: toChanges(details),
    taken: toSeats(row.taken),
  }
}

const CHANGES = [
  'cancellationReason',
  'reschedulingReason',
  'rescheduledByEmail',
  'rescheduledFromUid',
  'rescheduledToUid',
] as const

function toChanges(details: JsonObject): StoredChanges {
  const updatedMs = toNumber(details.updatedMs)
  const texts = CHANGES.flatMap((key) => {
    const value = toText(details[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  return { ...Object.fromEntries(texts), ...(updatedMs !== undefined && { updatedMs }) }
}

function toSeats(taken: unknown): StoredSeat[] {
  const seats: unknown = JSON.parse(String(taken))
  if (!Array.isArray(seats)) return []
  return seats.map((one: unknown) => {
    const { uid, details } = toObject(one)
    return { uid: String(uid), ...toDetails(parseObject(details)) }
  })
}

function toDetails({ attendee, responses, metadata }: JsonObject): StoredDetails {
  return {
    attendee: toAttendee(toObject(attendee)),
    responses: toObject(responses),
    metadata: toObject(metadata),
  }
}

function toAttendee({ name, email, timeZone, language, phoneNumber }: JsonObject): StoredAttendee {
  return {
    name: String(name),
    email: String(email),
    timeZone: String(timeZone),
    language: String(language),
    ...(typeof phoneNumber === 'string' && { phoneNumber }),
  }
}
