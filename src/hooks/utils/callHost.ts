/**
 * Tells a host something. What its callback throws is the host's to see (as an uncaught error), and changes nothing
 * about the booking.
 */
export function callHost(call: () => void): void {
  try {
    call()
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}
