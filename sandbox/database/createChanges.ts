import type { Client, InStatement } from '@libsql/client'
import { toInsert, toSeatInsert, write } from './statements.js'
import type { NewBooking, StoredChanges, StoredSeat } from './StoredBooking.js'
import type { Conflict } from './toConflict.js'

/**
 * A seat that moves to another time. The old seat is released in the same transaction and can be
 * moved only once.
 */
export interface SeatMove {
  readonly fromUid: string
  readonly fromSeatUid: string
  readonly seat: StoredSeat
  /** Uid of the seated booking at the new time, or the booking to create there. */
  readonly to: string | NewBooking
  readonly changes: StoredChanges
}

/** Creates the methods that change existing bookings. Each of them runs in one transaction. */
export function createChanges(client: Client) {
  return {
    /**
     * Cancels bookings, which frees their times.
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
     * Inserts a new booking and cancels the one it replaces, or does neither. The new booking's
     * `rescheduledFromUid` and the changes' `rescheduledToUid` must name each other. An old booking
     * that is already cancelled is a conflict.
     */
    move: (fromUid: string, booking: NewBooking, changes: StoredChanges): Promise<Conflict | undefined> =>
      write(client, [toCancel(fromUid, changes), toInsert(booking)]),
    /**
     * Releases a seat. The booking is cancelled with its last seat.
     *
     * @returns whether the seat existed
     */
    cancelSeat: async (bookingUid: string, seatUid: string, changes: StoredChanges): Promise<boolean> => {
      const [removed] = await client.batch(
        [toSeatRemoval(bookingUid, seatUid), toCancelWhenEmpty(bookingUid, changes)],
        'write',
      )
      return (removed?.rowsAffected ?? 0) > 0
    },
    /** Moves a seat to another time, or does nothing. The old booking is cancelled with its last seat. */
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
