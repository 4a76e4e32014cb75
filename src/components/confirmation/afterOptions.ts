import type { CreatedBooking } from '../../contract/booking.js'
import type { SuccessRedirectOptions } from './redirect/toRedirectUrl.js'

/** Props of the host that take effect after a booking. Their types need no React. */
export interface AfterOptions {
  /**
   * Controls how the event type's success page (`successRedirectUrl`) is used. Without this option, a
   * page of the same origin is offered as a link, and a page of another origin is not offered.
   */
  successRedirect?: SuccessRedirectOptions | undefined
  /**
   * Offers to cancel the booking, if the client can.
   *
   * @defaultValue `false` for a new booking, `true` on the page of a booking
   */
  allowCancel?: boolean | undefined
  /**
   * Offers to move the booking to another time, if the client can.
   *
   * @defaultValue `false` for a new booking, `true` on the page of a booking
   */
  allowReschedule?: boolean | undefined
  /** Called with the booking that the visitor has cancelled, or with the cancelled dates of a series. */
  onCancel?: ((booking: CreatedBooking) => void) | undefined
  /** Called with the booking at its new time. The moved booking has a new uid. */
  onReschedule?: ((booking: CreatedBooking) => void) | undefined
}
