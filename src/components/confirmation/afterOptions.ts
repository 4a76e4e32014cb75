import type { ReactNode } from 'react'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { SuccessRedirectOptions } from './redirect/toRedirectUrl.js'

/** Host props for the time after a booking. */
export interface AfterOptions {
  /** Renders the host's own confirmation. If it throws, the form's confirmation is rendered instead. */
  renderSuccess?: ((booking: CreatedBooking, request: BookingRequest) => ReactNode) | undefined
  /**
   * What is allowed with the event type's success page (`successRedirectUrl`). Without it, a page of the
   * same origin is offered as a link, and a page of another origin is not offered.
   */
  successRedirect?: SuccessRedirectOptions | undefined
  /** Offers to cancel the new booking, if the client can. @defaultValue `false` */
  allowCancel?: boolean | undefined
  /** Offers to move the new booking to another time, if the client can. @defaultValue `false` */
  allowReschedule?: boolean | undefined
  /** Called with the booking, or the dates of a series, that the visitor has cancelled. */
  onCancel?: ((booking: CreatedBooking) => void) | undefined
  /** Called with the booking at its new time. It has a new uid. */
  onReschedule?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}
