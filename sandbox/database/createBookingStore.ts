import type { Client, InStatement, InValue } from '@libsql/client'
import { toConflict } from './toConflict.js'
import type { Conflict } from './toConflict.js'
import type { NewBooking, StoredBooking, StoredDetails, StoredSeat } from './StoredBooking.js'
import { toStoredBooking } from './toStoredBooking.js'

/** A time of one event type; milliseconds since the epoch. */
export interface Period {
  readonly eventTypeId: number
  readonly startMs: number
  readonly endMs: number
}

export type BookingStore = ReturnType<typeof createBookingStore>

/**
 * Everything the server asks of the database. The writing ones say which rule of the tables stood against
 * them.
 */
export function createBookingStore(client: Client) {
  const select = async (where: string, args: InValue[]): Promise<StoredBooking[]> => {
    const { rows } = await client.execute({ sql: `${SELECT} WHERE ${where} ORDER BY start_ms, id`, args })
    return rows.map(toStoredBooking)
  }
  return {
    /** Bookings under a uid: one, or all of a series. */
    findByUid: (uid: string) => select('uid = ?1 OR series_uid = ?1', [uid]),
    /** A page of all bookings, by start. */
    list: ({ take, skip }: { take: number; skip: number }) =>
      client
        .execute({ sql: `${SELECT} ORDER BY start_ms, id LIMIT ? OFFSET ?`, args: [take, skip] })
        .then(({ rows }) => rows.map(toStoredBooking)),
    count: () => client.execute('SELECT count(*) AS n FROM bookings').then(({ rows }) => Number(rows[0]?.n)),
    /** The bookings that hold a part of a time. */
    findHolding: ({ eventTypeId, startMs, endMs }: Period) =>
      select('event_type_id = ? AND blocks = 1 AND start_ms < ? AND end_ms > ?', [
        eventTypeId,
        endMs,
        startMs,
      ]),
    /** A request of the same person for the same time that waits for confirmation. */
    findRequest: async ({ eventTypeId, startMs }: Period, email: string) => {
      const args = [eventTypeId, startMs, email]
      const found = await select(
        `event_type_id = ? AND start_ms = ? AND email = ? AND status = 'pending' AND seats IS NULL`,
        args,
      )
      return found[0]
    },
    /** What a person has booked of an event type from a moment on. */
    findActive: ({ eventTypeId, startMs }: Pick<Period, 'eventTypeId' | 'startMs'>, email: string) =>
      select(`event_type_id = ? AND start_ms >= ? AND email = ? AND status IN ('accepted', 'pending')`, [
        eventTypeId,
        startMs,
        email,
      ]),
    insert: (booking: NewBooking) => write(client, [toInsert(booking)]),
    /** A seated booking together with its first seat: both or neither. */
    insertSeated: (booking: NewBooking, seat: StoredSeat) =>
      write(client, [toInsert(booking), toSeatInsert(booking.uid, seat)]),
    insertSeat: (bookingUid: string, seat: StoredSeat) => write(client, [toSeatInsert(bookingUid, seat)]),
  }
}

const SELECT = `
SELECT *, (
  SELECT json_group_array(json_object('uid', uid, 'details', details))
  FROM (SELECT uid, details FROM seats WHERE booking_id = bookings.id ORDER BY id)
) AS taken
FROM bookings`

async function write(client: Client, statements: InStatement[]): Promise<Conflict | undefined> {
  try {
    await client.batch(statements, 'write')
    return undefined
  } catch (error) {
    const conflict = toConflict(error)
    if (!conflict) throw error
    return conflict
  }
}

function toInsert(booking: NewBooking): InStatement {
  const { title, description, location, icsUid, ...rest } = booking
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
      JSON.stringify({ ...pickDetails(rest), title, description, location, icsUid }),
      rest.createdMs,
    ],
  }
}

function toSeatInsert(bookingUid: string, seat: StoredSeat): InStatement {
  return {
    sql: `INSERT INTO seats (uid, booking_id, email, details)
      VALUES (?, (SELECT id FROM bookings WHERE uid = ?), ?, ?)`,
    args: [seat.uid, bookingUid, seat.attendee.email, JSON.stringify(pickDetails(seat))],
  }
}

function pickDetails({ attendee, responses, metadata }: StoredDetails): StoredDetails {
  return { attendee, responses, metadata }
}
