import type { Reservation } from '../database/createReservationStore.js'

/** Returns a reservation as the API sends it. */
export function toReservation({ uid, eventTypeId, startMs, endMs, untilMs }: Reservation): object {
  return {
    reservationUid: uid,
    eventTypeId,
    slotStart: new Date(startMs).toISOString(),
    slotEnd: new Date(endMs).toISOString(),
    slotDuration: (endMs - startMs) / 60_000,
    reservationUntil: new Date(untilMs).toISOString(),
  }
}
