import { BookingFormElement } from './BookingFormElement.js'

/**
 * Registers `<booking-form>`, unless it is registered: a page may have the script twice, and the first one stays. Another
 * version is said so once.
 */
export function define(): void {
  // On a server, where a site's own bundle may import the script, there is nothing to register with.
  if (typeof customElements === 'undefined') return
  const known = customElements.get('booking-form') as { version?: string } | undefined
  if (!known) customElements.define('booking-form', BookingFormElement)
  else if (known.version !== BookingFormElement.version) {
    // Both scripts are on the page, and only its developer can take one away.
    // oxlint-disable-next-line no-console
    console.info(
      `[booking-form] <booking-form> is registered already, in version ${known.version ?? 'unknown'}; version ${BookingFormElement.version} does nothing. Keep one of the two scripts.`,
    )
  }
}
