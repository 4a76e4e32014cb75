import type { BookingError } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'

/** Where a visitor stands between filling in and being booked. */
export type BookingFlow =
  | { step: 'details' }
  | { step: 'submitting'; request: BookingRequest }
  /** The server wants the e-mail address confirmed, or did not take the code. */
  | { step: 'verifying'; error: BookingError; email: string }
  /** `afterUnknown`: an earlier attempt for the same time may have succeeded; a time that is taken may be its echo. `atFields`: all there is to say stands at fields. */
  | { step: 'failed'; error: BookingError; afterUnknown: boolean; atFields?: boolean | undefined }
  | { step: 'booked'; booking: CreatedBooking; request: BookingRequest }

/** What moves it on. */
export type BookingFlowEvent =
  | { type: 'sent'; request: BookingRequest }
  | { type: 'refused'; error: BookingError; afterUnknown?: boolean; atFields?: boolean }
  | { type: 'codeWanted'; error: BookingError; email: string }
  | { type: 'confirmed'; booking: CreatedBooking }
  /** Back to the answers, from the code. */
  | { type: 'edited' }
  | { type: 'reset' }

/**
 * The next state. Only an attempt that is under way can be confirmed, and only a reset leaves `booked`: a late answer
 * changes nothing that a visitor has already moved on from.
 */
export function bookingFlow(state: BookingFlow, event: BookingFlowEvent): BookingFlow {
  if (event.type === 'reset') return { step: 'details' }
  if (state.step === 'booked') return state
  switch (event.type) {
    case 'sent':
      return { step: 'submitting', request: event.request }
    case 'refused':
      return {
        step: 'failed',
        error: event.error,
        afterUnknown: !!event.afterUnknown,
        atFields: event.atFields,
      }
    case 'codeWanted':
      return { step: 'verifying', error: event.error, email: event.email }
    case 'edited':
      return state.step === 'submitting' ? state : { step: 'details' }
    case 'confirmed':
      return state.step === 'submitting'
        ? { step: 'booked', booking: event.booking, request: state.request }
        : state
  }
}
