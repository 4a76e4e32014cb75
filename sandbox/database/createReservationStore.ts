import type { Client, Row } from '@libsql/client'
import type { Period } from './createBookingStore.js'

/** A time of an event type that is held for a while; milliseconds since the epoch. */
export interface Reservation extends Period {
  readonly uid: string
  readonly untilMs: number
}

export type ReservationStore = ReturnType<typeof createReservationStore>

/** Times that are held. One whose time is over is as good as none. */
export function createReservationStore(client: Client) {
  return {
    find: async (uid: string, nowMs: number): Promise<Reservation | undefined> => {
      const { rows } = await client.execute({
        sql: 'SELECT * FROM reservations WHERE uid = ? AND until_ms > ?',
        args: [uid, nowMs],
      })
      return rows[0] && toReservation(rows[0])
    },
    /** Those that hold a part of a time. */
    findHolding: async ({ eventTypeId, startMs, endMs }: Period, nowMs: number): Promise<Reservation[]> => {
      const { rows } = await client.execute({
        sql: `SELECT * FROM reservations
          WHERE event_type_id = ? AND start_ms < ? AND end_ms > ? AND until_ms > ?`,
        args: [eventTypeId, endMs, startMs, nowMs],
      })
      return rows.map(toReservation)
    },
    /** Makes one, or gives the one of this uid another time. */
    save: ({ uid, eventTypeId, startMs, endMs, untilMs }: Reservation) =>
      client.execute({
        sql: 'INSERT OR REPLACE INTO reservations (uid, event_type_id, start_ms, end_ms, until_ms) VALUES (?, ?, ?, ?, ?)',
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
