import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The response to a request for the guarded endpoint. */
export interface GuardedAnswer {
  readonly status: number
  readonly type: string
  readonly body: string
}

const BODY_MAX_BYTES = 100_000

/**
 * Creates the endpoint of the host page `guarded`: `GET /hosts/challenge` hands out a text, and
 * `POST /hosts/book` passes a booking on to the API if its headers prove that the page has worked for it
 * (`x-challenge`, `x-number`) and that no program has filled in the trap. Each text can be used once.
 *
 * @param apiUrl - address of the booking API; ends in `/v2`
 * @returns a function that returns `undefined` for any other request
 */
export function createGuardedEndpoint(
  apiUrl: string,
): (request: IncomingMessage) => Promise<GuardedAnswer | undefined> {
  const challenges = new Set<string>()
  return async (request) => {
    if (request.method === 'GET' && request.url === '/hosts/challenge') {
      const challenge = randomBytes(16).toString('hex')
      challenges.add(challenge)
      return { status: 200, type: 'text/plain', body: challenge }
    }
    if (request.method !== 'POST' || request.url !== '/hosts/book') return undefined
    const { 'x-challenge': challenge, 'x-number': number, 'bf-trap': trap } = request.headers
    const isKnown = challenges.delete(String(challenge))
    const body = await readText(request)
    if (!isKnown || trap || body === undefined || !isSolved(`${String(challenge)}${String(number)}`))
      return toJson(403, JSON.stringify({ statusCode: 403, message: 'Forbidden' }))
    const reply = await fetch(`${apiUrl}/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' },
      body,
    })
    return toJson(reply.status, await reply.text())
  }
}

const toJson = (status: number, body: string): GuardedAnswer => ({ status, type: 'application/json', body })

/** Whether the hash of a text starts with 12 bits that are 0. */
function isSolved(text: string): boolean {
  const [first, second = 255] = createHash('sha256').update(text).digest()
  return first === 0 && second < 16
}

/** Returns the body of a request, or `undefined` if it is too large. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= BODY_MAX_BYTES) chunks.push(chunk)
  }
  return bytes <= BODY_MAX_BYTES ? Buffer.concat(chunks).toString() : undefined
}
