import type { BookingError } from '../api/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'

/** Where a visitor stands between filling in and being booked. */
export type BookingFlow =
  | { step: 'details' }
  | { step: 'submitting'; request: BookingRequest }
  | { step: 'failed'; error: BookingError }
  | { step: 'booked'; booking: CreatedBooking; request: BookingRequest }

/** What moves it on. */
export type BookingFlowEvent =
  | { type: 'sent'; request: BookingRequest }
  | { type: 'refused'; error: BookingError }
  | { type: 'confirmed'; booking: CreatedBooking }
  | { type: 'reset' }

/**
 * The next state. Only an attempt that is under way can be confirmed or refused, and only a reset leaves `booked`: a
 * late answer changes nothing that a visitor has already moved on from.
 */
export function bookingFlow(state: BookingFlow, event: BookingFlowEvent): BookingFlow {
  if (event.type === 'reset') return { step: 'details' }
  if (state.step === 'booked') return state
  if (event.type === 'sent') return { step: 'submitting', request: event.request }
  if (event.type === 'refused') return { step: 'failed', error: event.error }
  return state.step === 'submitting' ? { step: 'booked', booking: event.booking, request: state.request } : state
}
