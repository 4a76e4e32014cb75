// What Cloudflare Workers do differently, as seen in workerd.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBookingHandler } from '../../src/entries/server.js'
import { BODY, EVENT_TYPE, PAGE, confirm, post } from './serve.js'

const REFERENCE = { username: 'jane', eventTypeSlug: 'intro' }
const NAMED = { start: BODY.start, attendee: BODY.attendee, ...REFERENCE }

/** The `fetch` of Workers, in front of an API that books. */
async function fetchOfWorkers(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  if (init.redirect === 'error') throw new TypeError('Invalid redirect value, must be "follow" or "manual".')
  if (init.cache !== undefined && !('cache' in Request.prototype))
    throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.")
  return String(url).includes('/event-types')
    ? Response.json({ status: 'success', data: [EVENT_TYPE] })
    : confirm()
}

describe('on Cloudflare Workers', () => {
  afterEach(() => vi.unstubAllGlobals())
  const handlerFor = (options: object = {}) =>
    createBookingHandler({ eventType: REFERENCE, origins: [PAGE], fetch: fetchOfWorkers, ...options })

  it('the event type is fetched, and a booking sent', async () => {
    expect((await handlerFor()(post(NAMED))).status).toBe(201)
  })

  it('so it is with a compatibility date before Workers had a cache option', async () => {
    const request = post(NAMED)
    vi.stubGlobal('Request', class {})
    expect((await handlerFor()(request)).status).toBe(201)
  })

  it('a body that is too slow is refused as such, although reading it then throws', async () => {
    let end = (_cause: Error): void => {}
    const reader = {
      read: () => new Promise((_, reject) => (end = reject)),
      cancel: async () => end(new Error('Stream was cancelled.')),
    }
    const request = post()
    vi.spyOn(request, 'body', 'get').mockReturnValue({ getReader: () => reader } as never)
    expect((await handlerFor({ bodyTimeoutMs: 20 })(request)).status).toBe(408)
  })
})
