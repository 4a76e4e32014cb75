import type { Client, InStatement } from '@libsql/client'
import type { NewBooking, StoredDetails, StoredSeat } from './StoredBooking.js'
import { toConflict, type Conflict } from './toConflict.js'

/**
 * Executes all statements or none.
 *
 * @returns the rule of the database that refused them, or `undefined`
 * @throws any other error of the database
 */
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

/** Returns the statement that inserts a booking. */
export function toInsert(booking: NewBooking): InStatement {
  const { title, description, location, icsUid, changes, ...columns } = booking
  return {
    sql: `INSERT INTO bookings
      (uid, series_uid, event_type_id, start_ms, end_ms, status, blocks, seats, email, details, created_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      columns.uid,
      columns.seriesUid ?? null,
      columns.eventTypeId,
      columns.startMs,
      columns.endMs,
      columns.status,
      columns.blocks ? 1 : 0,
      columns.seats ?? null,
      columns.attendee.email,
      JSON.stringify({ ...pickDetails(columns), title, description, location, icsUid, ...changes }),
      columns.createdMs,
    ],
  }
}

/**
 * Returns the statement that inserts a seat. With `movedFromUid`, the database refuses it if that
 * seat is gone.
 */
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
