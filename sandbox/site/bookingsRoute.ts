import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { SANDBOX_API_KEY } from '../http/authorize.js'

const API_URL = 'import.meta.env.VITE_API_URL'

/**
 * Adds `GET /server/bookings`, which returns all bookings of the sandbox for the pages that show
 * the database. Only the host may list bookings, and the API key that allows it stays on the
 * server: no page ever receives it.
 */
export function bookingsRoute(): Plugin {
  return {
    name: 'demo-site:bookings',
    configureServer({ config, middlewares }) {
      const apiUrl: unknown = JSON.parse(String(config.define?.[API_URL] ?? 'null'))
      middlewares.use(
        '/server/bookings',
        (request, response) => void answer(String(apiUrl), request, response),
      )
    },
  }
}

async function answer(apiUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') return send(response, 405, { error: 'Only GET is supported' })
  const headers = { authorization: `Bearer ${SANDBOX_API_KEY}`, 'cal-api-version': '2024-08-13' }
  try {
    const bookings: unknown[] = []
    for (let more = true; more;) {
      const reply = await fetch(`${apiUrl}/bookings?take=250&skip=${bookings.length}`, { headers })
      const page = (await reply.json()) as { data: unknown[]; pagination: { hasNextPage: boolean } }
      bookings.push(...page.data)
      more = page.pagination.hasNextPage
    }
    send(response, 200, { data: bookings })
  } catch {
    send(response, 502, { error: `The booking server at ${apiUrl} does not respond` })
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
