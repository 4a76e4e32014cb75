import type { Plugin } from 'vite'
import { createBookingHandler, toNodeListener } from '../../src/entries/server.js'
import { SANDBOX_API_KEY } from '../http/authorize.js'

const API_URL = 'import.meta.env.VITE_API_URL'

/** The only event type that can be booked at {@link BOOK_PATH}. */
export const SERVER_SLUG = 'intro'

/** Where the page “Behind a server” posts its bookings. */
export const BOOK_PATH = '/server/book'

/**
 * Adds `POST /server/book`, which books one of Jane's event types with her API key. The key stays in
 * this process: no page ever receives it.
 */
export function bookRoute(): Plugin {
  return {
    name: 'demo-site:book',
    configureServer({ config, middlewares }) {
      const apiUrl: unknown = JSON.parse(String(config.define?.[API_URL] ?? 'null'))
      const handler = createBookingHandler({
        eventType: { username: 'jane', eventTypeSlug: SERVER_SLUG },
        apiUrl: String(apiUrl),
        apiKey: SANDBOX_API_KEY,
        onProblem: ({ message }) => config.logger.error(`[server/book] ${message}`),
      })
      const listener = toNodeListener(handler)
      middlewares.use(BOOK_PATH, (request, response) => void listener(request, response))
    },
  }
}
