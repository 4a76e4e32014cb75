import type { Client, InStatement } from '@libsql/client'
import type { NewBooking, StoredDetails, StoredSeat } from './StoredBooking.js'
import { toConflict, type Conflict } from './toConflict.js'

/** Does all statements or none, and says which rule of the tables stood against them. */
export async function write(client: Client, statements: InStatement[]): Promise<Conflict | undefined> {
  try {
    await client.batch(statements, 'write')
    return undefined
  } catch (error) {
    const conflict = toConflict(error)
    if (!conflict) throw error
    return conflict
  }
}

/** The row of a booking. */
export function toInsert(booking: NewBooking): InStatement {
  const { title, description, location, icsUid, changes, ...rest } = booking
  return {
    sql: `INSERT INTO bookings
      (uid, series_uid, event_type_id, start_ms, end_ms, status, blocks, seats, email, details, created_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      rest.uid,
      rest.seriesUid ?? null,
      rest.eventTypeId,
      rest.startMs,
      rest.endMs,
      rest.status,
      rest.blocks ? 1 : 0,
      rest.seats ?? null,
      rest.attendee.email,
      JSON.stringify({ ...pickDetails(rest), title, description, location, icsUid, ...changes }),
      rest.createdMs,
    ],
  }
}

/** The row of a seat; one that takes the place of another is refused when that one is gone. */
export function toSeatInsert(bookingUid: string, seat: StoredSeat, movedFromUid?: string): InStatement {
  return {
    sql: `INSERT INTO seats (uid, booking_id, email, details)
      VALUES (?, (SELECT id FROM bookings WHERE uid = ?), ?, ?)`,
    args: [seat.uid, bookingUid, seat.attendee.email, JSON.stringify({ ...pickDetails(seat), movedFromUid })],
  }
}

function pickDetails({ attendee, responses, metadata }: StoredDetails): StoredDetails {
  return { attendee, responses, metadata }
}
