import type { BookingFormElement } from './BookingFormElement.js'
import type { BookingFormEventMap } from './events.js'
import type { ManageBookingElement } from './ManageBookingElement.js'

declare global {
  interface HTMLElementTagNameMap {
    'booking-form': BookingFormElement
    'manage-booking': ManageBookingElement
  }
  interface HTMLElementEventMap extends BookingFormEventMap {}
  // The events bubble, and a page with several forms listens to them on its document.
  interface DocumentEventMap extends BookingFormEventMap {}
}
