import { BookingFormElement } from './BookingFormElement.js'

/**
 * The class of `<manage-booking uid="…">`, which renders the page of a booking: `<booking-form>` with
 * `booking-uid`. It has the same attributes, properties and events. The class does not register itself.
 *
 * @example
 * customElements.define('manage-booking', ManageBookingElement)
 */
export class ManageBookingElement extends BookingFormElement {
  /** The uid of the booking: another name for `bookingUid`. */
  get uid(): string | undefined {
    return this.bookingUid
  }

  set uid(uid: string | undefined) {
    this.bookingUid = uid
  }
}
