import type { Client, InStatement } from '@libsql/client'
import { toInsert, toSeatInsert, write } from './statements.js'
import type { NewBooking, StoredChanges, StoredSeat } from './StoredBooking.js'
import type { Conflict } from './toConflict.js'

/** A seat that moves: the old one is given back in the same step, and moves only once. */
export interface SeatMove {
  readonly fromUid: string
  readonly fromSeatUid: string
  readonly seat: StoredSeat
  /** The seated booking that stands at the new time, or the one to be made there. */
  readonly to: string | NewBooking
  readonly changes: StoredChanges
}

/** What the database does to bookings that are there already. Each is one step to everybody else. */
export function createChanges(client: Client) {
  return {
    /**
     * Gives the times of bookings back.
     *
     * @returns how many of them were not cancelled before
     */
    cancel: async (uids: readonly string[], changes: StoredChanges): Promise<number> => {
      const results = await client.batch(
        uids.map((uid) => toCancel(uid, changes)),
        'write',
      )
      return results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0)
    },
    /**
     * Puts a new booking in the place of an old one that is not cancelled: both or neither. Each must name the other.
     */
    move: (fromUid: string, booking: NewBooking, changes: StoredChanges): Promise<Conflict | undefined> =>
      write(client, [toCancel(fromUid, changes), toInsert(booking)]),
    /**
     * Gives a seat back; the booking is cancelled with its last one.
     *
     * @returns whether somebody sat there
     */
    cancelSeat: async (bookingUid: string, seatUid: string, changes: StoredChanges): Promise<boolean> => {
      const [removed] = await client.batch(
        [toSeatRemoval(bookingUid, seatUid), toCancelWhenEmpty(bookingUid, changes)],
        'write',
      )
      return (removed?.rowsAffected ?? 0) > 0
    },
    moveSeat: ({ fromUid, fromSeatUid, seat, to, changes }: SeatMove): Promise<Conflict | undefined> =>
      write(client, [
        ...(typeof to === 'string' ? [] : [toInsert(to)]),
        toSeatInsert(typeof to === 'string' ? to : to.uid, seat, fromSeatUid),
        toSeatRemoval(fromUid, fromSeatUid),
        toCancelWhenEmpty(fromUid, changes),
      ]),
  }
}

const CANCEL = `UPDATE bookings SET status = 'cancelled', blocks = 0, details = json_patch(details, ?)
  WHERE uid = ? AND status <> 'cancelled'`

function toCancel(uid: string, changes: StoredChanges): InStatement {
  return { sql: CANCEL, args: [JSON.stringify(changes), uid] }
}

function toCancelWhenEmpty(uid: string, changes: StoredChanges): InStatement {
  const sql = `${CANCEL} AND NOT EXISTS (SELECT 1 FROM seats WHERE booking_id = bookings.id)`
  return { sql, args: [JSON.stringify(changes), uid] }
}

function toSeatRemoval(bookingUid: string, seatUid: string): InStatement {
  return {
    sql: 'DELETE FROM seats WHERE uid = ? AND booking_id = (SELECT id FROM bookings WHERE uid = ?)',
    args: [seatUid, bookingUid],
  }
}
