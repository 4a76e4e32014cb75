import type { StoredBooking } from '../database/StoredBooking.js'
import type { Conflict } from '../database/toConflict.js'
import { refuse, refuseShort, type Refusal } from '../http/refusal.js'

/** Refuses a time that was already taken when this request checked it. */
export function refuseTaken(): Refusal {
  return refuse(400, 'User either already has booking at this time or is not available')
}

/** Refuses a row that the database rejected, because another request was slightly faster. */
export function refuseConflict(conflict: Conflict): Refusal {
  if (conflict === 'full') return refuse(409, 'No more seats left at this seated booking.')
  return refuseShort(
    409,
    conflict === 'signed-up' ? 'already_signed_up_for_this_booking_error' : 'booking_conflict_error',
  )
}

/**
 * Returns why a person cannot take a seat of the seated booking at this time, or `undefined` if a
 * seat is free.
 */
export function refuseSeat(
  { startMs, taken, seats = 0 }: StoredBooking,
  wanted: { readonly startMs: number; readonly email: string },
): Refusal | undefined {
  if (startMs !== wanted.startMs) return refuseTaken()
  if (taken.some(({ attendee }) => attendee.email === wanted.email)) return refuseConflict('signed-up')
  return taken.length >= seats ? refuseConflict('full') : undefined
}
