import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { createBookingPages, toNodeListener } from '../../src/entries/pages.js'
import { SANDBOX_API_KEY } from '../http/authorize.js'

const API_URL = 'import.meta.env.VITE_API_URL'
const STYLES = new URL('../../src/styles.css', import.meta.url)

/** Where one of Jane's event types can be booked without script. */
export const PLAIN_PATH = '/server/plain'

/** Adds the pages on which one of Jane's event types can be booked without script, and their style sheet. */
export function plainRoute(): Plugin {
  return {
    name: 'demo-site:plain',
    configureServer({ config, middlewares }) {
      const apiUrl: unknown = JSON.parse(String(config.define?.[API_URL] ?? 'null'))
      const pages = createBookingPages({
        eventType: { username: 'jane', eventTypeSlug: 'intro' },
        apiUrl: String(apiUrl),
        apiKey: SANDBOX_API_KEY,
        timeZone: 'Europe/Riga',
        styleSheet: `${PLAIN_PATH}.css`,
        onProblem: ({ message }) => config.logger.error(`[server/plain] ${message}`),
      })
      const listener = toNodeListener(pages)
      middlewares.use(`${PLAIN_PATH}.css`, (_, response) => {
        response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' })
        response.end(readFileSync(STYLES))
      })
      middlewares.use(PLAIN_PATH, (request, response) => void listener(request, response))
    },
  }
}
