import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listenOnLoopback } from '../../sandbox/http/listenOnLoopback.js'
import { SANDBOX_API_KEY } from '../../sandbox/http/authorize.js'
import { createBookingClient } from '../../src/entries/client.js'
import { createBookingHandler, type BookingHandlerOptions } from '../../src/entries/server.js'
import { listenWith } from '../support/startHandler.js'
import { startSandbox } from '../support/startSandbox.js'

const PAGE = 'https://page.example'
const INTRO = { username: 'jane', eventTypeSlug: 'intro' }

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.map((close) => close()))
  closing = []
})

/** Starts a sandbox, and a handler in front of it that is served in one of the ways of the documentation. */
async function start(via: 'node:http' | 'hono', options: Partial<BookingHandlerOptions> = {}) {
  const { apiUrl, sandbox, close } = await startSandbox()
  closing.push(close)
  const problems: unknown[] = []
  const handler = createBookingHandler({
    ...{ eventType: INTRO, apiUrl, apiKey: SANDBOX_API_KEY, origins: [PAGE], rateLimit: false },
    onProblem: (problem) => problems.push(problem),
    ...options,
  })
  const app = new Hono()
  app.all('/v2/book', (c) => handler(c.req.raw, { address: getConnInfo(c).remote.address }))
  const listening =
    via === 'hono'
      ? await listenOnLoopback(app.fetch, 0).then(({ url, close: end }) => ({
          endpoint: `${url}/book`,
          close: end,
        }))
      : await listenWith(handler)
  closing.push(listening.close)
  const client = createBookingClient({
    apiUrl,
    endpoint: listening.endpoint,
    headers: { origin: PAGE },
  })
  return { client, url: listening.endpoint, sandbox, problems }
}

async function bookableBody(client: ReturnType<typeof createBookingClient>, name = 'Ada') {
  const now = Date.now()
  const [slot] = await client.getSlots({
    ...INTRO,
    start: new Date(now + 86_400_000).toISOString(),
    end: new Date(now + 14 * 86_400_000).toISOString(),
    timeZone: 'UTC',
  })
  return {
    ...INTRO,
    start: String(slot?.startUtc),
    attendee: { name, email: `${name.toLowerCase()}@example.com`, timeZone: 'Europe/Rome' },
  }
}

describe.each(['node:http', 'hono'] as const)(
  'the handler in front of the real sandbox, behind %s',
  (via) => {
    it('books what the client of the form sends to its endpoint', async () => {
      const { client, sandbox, problems } = await start(via)
      const booking = await client.createBooking(await bookableBody(client))
      expect(booking).toMatchObject({ status: 'accepted' })
      expect(await sandbox.store.count()).toBe(1)
      expect(problems).toEqual([])
    })

    it('H76: of fifty posts for one time at once, one is booked and all others are conflicts', async () => {
      const { client, sandbox } = await start(via)
      const body = await bookableBody(client)
      const results = await Promise.allSettled(
        Array.from({ length: 50 }, (_, index) =>
          client.createBooking({
            ...body,
            attendee: { ...body.attendee, name: `Visitor ${index}`, email: `v${index}@example.com` },
          }),
        ),
      )
      const booked = results.filter(({ status }) => status === 'fulfilled')
      const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.kind] : []))
      expect(booked).toHaveLength(1)
      expect(await sandbox.store.count()).toBe(1)
      expect(refused).toEqual(Array.from({ length: 49 }, () => 'conflict'))
    })

    it('H70: counts the address of the connection', async () => {
      const { client } = await start(via, { rateLimit: { requests: 1, seconds: 60 } })
      const body = await bookableBody(client)
      await client.createBooking(body)
      await expect(client.createBooking(body)).rejects.toMatchObject({ kind: 'busy' })
    })

    it('H77: never replies with the key, and writes nothing to the console', async () => {
      const { client, url, problems } = await start(via, { apiKey: 'cal_wrong_key_1234567890' })
      const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name))
      const body = await bookableBody(client)
      const headers = { 'content-type': 'application/json', origin: PAGE }
      for (const sent of [JSON.stringify(body), '{', '{}']) {
        const reply = await fetch(url, { method: 'POST', headers, body: sent })
        const text = `${await reply.text()}${JSON.stringify([...reply.headers])}`
        expect(text).not.toMatch(/cal_wrong|ada@example/)
        expect(reply.ok).toBe(false)
      }
      expect(JSON.stringify(problems)).not.toMatch(/cal_wrong|ada@example/)
      for (const log of logs) {
        expect(log).not.toHaveBeenCalled()
        log.mockRestore()
      }
    })
  },
)
