import type { BookingFormElement } from './BookingFormElement.js'
import type { BookingFormEventMap } from './events.js'

declare global {
  interface HTMLElementTagNameMap {
    'booking-form': BookingFormElement
  }
  interface HTMLElementEventMap extends BookingFormEventMap {}
}
