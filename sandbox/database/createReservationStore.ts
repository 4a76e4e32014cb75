import type { Client, Row } from '@libsql/client'
import type { Period } from './createBookingStore.js'

/** A slot that is held for a while. Times are in milliseconds since the epoch. */
export interface Reservation extends Period {
  readonly uid: string
  readonly untilMs: number
}

/** Reads and writes reservations. */
export type ReservationStore = ReturnType<typeof createReservationStore>

/** Creates the store of reservations. Reading ignores expired reservations. */
export function createReservationStore(client: Client) {
  return {
    find: async (uid: string, nowMs: number): Promise<Reservation | undefined> => {
      const { rows } = await client.execute({
        sql: 'SELECT * FROM reservations WHERE uid = ? AND until_ms > ?',
        args: [uid, nowMs],
      })
      return rows[0] && toReservation(rows[0])
    },
    /** Finds the event type's reservations that hold a part of the period. */
    findHolding: async ({ eventTypeId, startMs, endMs }: Period, nowMs: number): Promise<Reservation[]> => {
      const { rows } = await client.execute({
        sql: `SELECT * FROM reservations
          WHERE event_type_id = ? AND start_ms < ? AND end_ms > ? AND until_ms > ?`,
        args: [eventTypeId, endMs, startMs, nowMs],
      })
      return rows.map(toReservation)
    },
    /** Inserts a reservation, or replaces the one with the same uid. */
    save: ({ uid, eventTypeId, startMs, endMs, untilMs }: Reservation) =>
      client.execute({
        sql:
          'INSERT OR REPLACE INTO reservations (uid, event_type_id, start_ms, end_ms, until_ms) ' +
          'VALUES (?, ?, ?, ?, ?)',
        args: [uid, eventTypeId, startMs, endMs, untilMs],
      }),
    remove: (uid: string) => client.execute({ sql: 'DELETE FROM reservations WHERE uid = ?', args: [uid] }),
  }
}

function toReservation(row: Row): Reservation {
  return {
    uid: String(row.uid),
    eventTypeId: Number(row.event_type_id),
    startMs: Number(row.start_ms),
    endMs: Number(row.end_ms),
    untilMs: Number(row.until_ms),
  }
}
