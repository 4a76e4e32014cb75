import { BookingFormElement } from './BookingFormElement.js'
import { ManageBookingElement } from './ManageBookingElement.js'

/**
 * Registers `<booking-form>` and `<manage-booking>`, unless they are registered already. If a page includes
 * the script twice, the first script is used. If the two versions differ, a message on the console says so.
 */
export function define(): void {
  // A site's own bundle may import the script on a server too, where `customElements` does not exist.
  if (typeof customElements === 'undefined') return
  const known = customElements.get('booking-form') as { version?: string } | undefined
  if (!customElements.get('manage-booking')) customElements.define('manage-booking', ManageBookingElement)
  if (!known) customElements.define('booking-form', BookingFormElement)
  else if (known.version !== BookingFormElement.version) {
    // Log to the console, because only the developer of the page can remove one of the two scripts.
    // oxlint-disable-next-line no-console
    console.info(
      `[booking-form] <booking-form> is already registered in version ${known.version ?? 'unknown'}, so ` +
        `version ${BookingFormElement.version} does nothing. Remove one of the two scripts from the page.`,
    )
  }
}
