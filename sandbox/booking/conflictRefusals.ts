import type { Conflict } from '../database/toConflict.js'
import { refuse, refuseShort } from '../http/refusal.js'
import type { Refusal } from '../http/refusal.js'

/** The time was taken before this request looked. */
export function refuseTaken(): Refusal {
  return refuse(400, 'User either already has booking at this time or is not available')
}

/** The tables refused the row: somebody else was quicker by a moment. */
export function refuseConflict(conflict: Conflict): Refusal {
  if (conflict === 'full') return refuse(409, 'No more seats left at this seated booking.')
  return refuseShort(
    409,
    conflict === 'signed-up' ? 'already_signed_up_for_this_booking_error' : 'booking_conflict_error',
  )
}
