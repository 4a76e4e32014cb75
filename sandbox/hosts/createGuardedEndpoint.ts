import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createBookingHandler, toNodeListener } from '../../src/entries/server.js'

/**
 * Creates the endpoint of the host page `guarded`: `GET /hosts/challenge` hands out a text, and
 * `POST /hosts/book` books if the token of the page proves that it has worked for such a text. Each text can
 * be used once.
 *
 * @param apiUrl - address of the booking API; ends in `/v2`
 * @returns a listener that calls `next` for any other request
 */
export function createGuardedEndpoint(
  apiUrl: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const challenges = new Set<string>()
  const book = toNodeListener(
    createBookingHandler({
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      apiUrl,
      honeypot: true,
      guard: (token) => challenges.delete(token.split('.')[0] ?? '') && isSolved(token),
    }),
  )
  return (request, response, next) => {
    if (request.method === 'GET' && request.url === '/hosts/challenge') {
      const challenge = randomBytes(16).toString('hex')
      challenges.add(challenge)
      response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(challenge)
    } else if (request.url === '/hosts/book') void book(request, response)
    else next()
  }
}

/** Whether the hash of a text starts with 12 bits that are 0. */
function isSolved(text: string): boolean {
  const [first, second = 255] = createHash('sha256').update(text).digest()
  return first === 0 && second < 16
}
