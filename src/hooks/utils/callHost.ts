/**
 * Calls a host callback. An error that it throws is reported as an uncaught error and never affects the
 * booking.
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
