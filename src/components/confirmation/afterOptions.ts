import type { ReactNode } from 'react'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { SuccessRedirectOptions } from './redirect/toRedirectUrl.js'

/** What a host decides about the time after a booking. */
export interface AfterOptions {
  /** Draws what stands in place of the confirmation. When it throws, the confirmation is drawn after all. */
  renderSuccess?: ((booking: CreatedBooking, request: BookingRequest) => ReactNode) | undefined
  /**
   * What is allowed of the event type's own page for after the booking. Without it, a page of the same origin is offered
   * as a link, and one of another origin not at all.
   */
  successRedirect?: SuccessRedirectOptions | undefined
  /** Offers to cancel the booking just made, where the client can. @defaultValue `false` */
  allowCancel?: boolean | undefined
  /** Offers to move the booking just made to another time, where the client can. @defaultValue `false` */
  allowReschedule?: boolean | undefined
  /** The booking, or the dates of a series, that the visitor has cancelled here. */
  onCancel?: ((booking: CreatedBooking) => void) | undefined
  /** The booking at its new time; it has a uid of its own. */
  onReschedule?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}
