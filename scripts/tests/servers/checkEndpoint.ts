import assert from 'node:assert/strict'

/** Where to post, and what must never be in a reply. */
export interface EndpointInput {
  /** Without a trailing slash. */
  site: string
  apiUrl: string
  apiKey: string
}

/**
 * Posts to `/api/book` of a server what a form and what strangers post.
 *
 * @throws AssertionError if a reply is not as docs/server.md says
 */
export async function checkEndpoint({ site, apiUrl, apiKey }: EndpointInput): Promise<void> {
  const send = async (init: RequestInit, origin = site) => {
    const headers = { 'content-type': 'application/json', origin }
    const response = await fetch(`${site}/api/book`, { ...init, headers })
    const text = await response.text()
    const whole = text + JSON.stringify([...response.headers])
    assert(!whole.includes(apiKey), `The key is in a reply with the status ${response.status}.`)
    return { status: response.status, headers: response.headers, text }
  }
  const post = (body: object, origin?: string) => send({ method: 'POST', body: JSON.stringify(body) }, origin)
  const valid = await toBooking(apiUrl)
  const expect = async (what: string, reply: Promise<{ status: number; text: string }>, status: number) => {
    const { status: actual, text } = await reply
    assert.equal(actual, status, `${what} got the status ${actual}: ${text}`)
  }
  const stranger = 'https://stranger.example'
  await expect('The preflight of the page', send({ method: 'OPTIONS' }), 204)
  await expect('The preflight of a stranger', send({ method: 'OPTIONS' }, stranger), 403)
  await expect('A booking', post(valid), 201)
  await expect('The same booking once more', post(valid), 400)
  await expect('A booking without a name', post({ ...valid, attendee: {} }), 400)
  await expect('A booking by a stranger', post(valid, stranger), 403)
  await expect('Another event type', post({ ...valid, eventTypeSlug: 'weekly' }), 403)
  await expect('A large body', post({ ...valid, metadata: { text: 'x'.repeat(200_000) } }), 413)
  await expect('Another method', send({ method: 'PUT', body: '{}' }), 405)
  const statuses = []
  for (let count = 0; count < 20; count++) statuses.push((await post([])).status)
  assert.deepEqual([...new Set(statuses)], [400, 429], 'The requests of an address are not limited.')
}

/** Returns the body of a booking for a free time. */
async function toBooking(apiUrl: string): Promise<object> {
  const toDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const owner = { username: 'jane', eventTypeSlug: 'intro' }
  const query = new URLSearchParams({ ...owner, start: toDay(1), end: toDay(14) })
  const reply = await fetch(`${apiUrl}/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } })
  const { data } = (await reply.json()) as { data: Record<string, { start: string }[]> }
  const attendee = { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'Europe/Riga' }
  return { ...owner, start: Object.values(data).flat()[0]?.start, attendee }
}
