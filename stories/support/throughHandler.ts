import { createBookingHandler, type BookingHandlerOptions } from '../../src/entries/server.js'
import { createBookingClient, type BookingClient } from '../../src/index.js'
import { createTestFetch, type TestOutcome } from '../../src/testing/createTestFetch.js'

/**
 * Creates a client whose bookings pass through the handler of `booking-form/server`, which needs no server,
 * because it takes a `Request` and returns a `Response`.
 */
export function throughHandler(
  options: BookingHandlerOptions,
  outcome: TestOutcome = 'accepted',
): BookingClient {
  const { fetch } = createTestFetch({ outcome })
  const handler = createBookingHandler({ fetch, ...options })
  return createBookingClient({
    endpoint: '/api/book',
    fetch: async (url, init) => {
      const target = new URL(String(url), location.href)
      if (target.pathname !== '/api/book') return fetch(url, init)
      const request = new Request(target, init)
      // The browser adds these when it sends the request.
      const headers = new Headers(request.headers)
      headers.set('origin', location.origin)
      Object.defineProperty(request, 'headers', { value: headers })
      return handler(request)
    },
  })
}
