import type { Client, InValue } from '@libsql/client'
import { createChanges } from './createChanges.js'
import { toInsert, toSeatInsert, write } from './statements.js'
import type { NewBooking, StoredBooking, StoredSeat } from './StoredBooking.js'
import { toStoredBooking } from './toStoredBooking.js'

/** A time range of one event type, in milliseconds since the epoch. */
export interface Period {
  readonly eventTypeId: number
  readonly startMs: number
  readonly endMs: number
}

/** Reads and writes bookings. */
export type BookingStore = ReturnType<typeof createBookingStore>

/**
 * Creates the store of bookings. Methods that insert or move return the rule of the database that
 * refused the change, or `undefined`.
 */
export function createBookingStore(client: Client) {
  const select = async (where: string, args: InValue[]): Promise<StoredBooking[]> => {
    const { rows } = await client.execute({ sql: `${SELECT} WHERE ${where} ORDER BY start_ms, id`, args })
    return rows.map(toStoredBooking)
  }
  return {
    /** Finds the booking with this uid, or all bookings of the series with this uid. */
    findByUid: (uid: string) => select('uid = ?1 OR series_uid = ?1', [uid]),
    /** Returns one page of all bookings, by start. */
    list: ({ take, skip }: { take: number; skip: number }) =>
      client
        .execute({ sql: `${SELECT} ORDER BY start_ms, id LIMIT ? OFFSET ?`, args: [take, skip] })
        .then(({ rows }) => rows.map(toStoredBooking)),
    count: () => client.execute('SELECT count(*) AS n FROM bookings').then(({ rows }) => Number(rows[0]?.n)),
    /** Finds the event type's bookings that hold a part of the period. */
    findHolding: ({ eventTypeId, startMs, endMs }: Period) =>
      select('event_type_id = ? AND blocks = 1 AND start_ms < ? AND end_ms > ?', [
        eventTypeId,
        endMs,
        startMs,
      ]),
    /** Finds the bookings of all event types that hold a part of the period. */
    findHoldingAny: ({ startMs, endMs }: Omit<Period, 'eventTypeId'>) =>
      select('blocks = 1 AND start_ms < ? AND end_ms > ?', [endMs, startMs]),
    /** Finds a person's request for this time that waits for confirmation. */
    findRequest: async ({ eventTypeId, startMs }: Period, email: string) => {
      const args = [eventTypeId, startMs, email]
      const found = await select(
        `event_type_id = ? AND start_ms = ? AND email = ? AND status = 'pending' AND seats IS NULL`,
        args,
      )
      return found[0]
    },
    /** Finds a person's accepted and pending bookings of an event type from a moment on. */
    findActive: ({ eventTypeId, startMs }: Pick<Period, 'eventTypeId' | 'startMs'>, email: string) =>
      select(`event_type_id = ? AND start_ms >= ? AND email = ? AND status IN ('accepted', 'pending')`, [
        eventTypeId,
        startMs,
        email,
      ]),
    /** Finds all accepted bookings of an event type. */
    findAccepted: (eventTypeId: number) => select(`event_type_id = ? AND status = 'accepted'`, [eventTypeId]),
    insert: (booking: NewBooking) => write(client, [toInsert(booking)]),
    /** Inserts a seated booking and its first seat, or neither. */
    insertSeated: (booking: NewBooking, seat: StoredSeat) =>
      write(client, [toInsert(booking), toSeatInsert(booking.uid, seat)]),
    insertSeat: (bookingUid: string, seat: StoredSeat) => write(client, [toSeatInsert(bookingUid, seat)]),
    ...createChanges(client),
  }
}

const SELECT = `
SELECT *, (
  SELECT json_group_array(json_object('uid', uid, 'details', details))
  FROM (SELECT uid, details FROM seats WHERE booking_id = bookings.id ORDER BY id)
) AS taken
FROM bookings`
