import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFaultServer, type FaultServer } from '../../sandbox/faults/createFaultServer.js'
import { FAULTS } from '../../sandbox/faults/faults.js'
import { toFaultUrl } from '../../sandbox/faults/toFaultUrl.js'
import { plainBody } from '../sandbox/http.js'
import { messageOf, readRecordings, type Json } from '../sandbox/recorded.js'
import { ROWS } from './faultRows.js'
import { rawPost, type RawReply } from './rawPost.js'

const HEADERS = {
  'content-type': 'application/json',
  'cal-api-version': '2024-08-13',
  origin: 'https://site.example',
}

let server: FaultServer
let weeks = 0
beforeAll(async () => {
  server = await createFaultServer({ now: () => Date.parse('2026-11-23T16:55:30.000Z') })
})
afterAll(() => server.close())

/** Returns the body of a booking at a time that no other test books. */
const freshBody = (more: Json = {}): string => {
  const start = new Date(Date.UTC(2027, 0, 4, 9) + weeks++ * 7 * 86_400_000).toISOString()
  return JSON.stringify(plainBody({ start, guests: ['guest@example.com', 'second@example.com'], ...more }))
}
const send = (url: string, body = freshBody(), patienceMs = 5000): Promise<RawReply> =>
  rawPost(`${url}/bookings`, { body, headers: HEADERS, patienceMs })
const read = ({ body }: RawReply): Json & { data: Json } =>
  JSON.parse(body.toString()) as Json & { data: Json }
const preflight = (url: string): Promise<RawReply> =>
  rawPost(`${url}/bookings`, {
    method: 'OPTIONS',
    headers: { ...HEADERS, 'access-control-request-method': 'POST' },
    patienceMs: 300,
  })

describe('the list of faults', () => {
  it('has exactly one row in this test for each fault', () => {
    const names = FAULTS.map(({ name }) => name)
    expect(ROWS.map(({ fault }) => fault).toSorted()).toEqual(names.toSorted())
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    'describes %s in a sentence',
    (name, fault) => {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(fault.says).toMatch(/^[A-Z].*\.$/)
      expect(fault.ids.length).toBeGreaterThan(0)
      for (const id of fault.ids) expect(id).toMatch(/^[NR]\d\d$/)
    },
  )
})

describe('each fault, over a socket', () => {
  it.each(ROWS.map((row) => [row.fault, row] as const))('%s', async (name, row) => {
    const { params, body, books = false, end = 'closed', check } = row
    const before = await server.sandbox.store.count()
    const sent = freshBody(body)
    const reply = await send(toFaultUrl(server, name, params), sent, row.patienceMs)
    expect([reply.status, reply.end]).toEqual([row.status, end])
    check?.(reply)
    expect((await server.sandbox.store.count()) > before).toBe(books)
    // Nothing listens at the closed port, so no request can have been recorded there.
    if (name === 'refuse') return
    expect(server.posts(name)).toHaveLength(1)
    expect(server.posts(name)[0]).toMatchObject({
      method: 'POST',
      path: '/bookings',
      body: sent,
      origin: server.url,
    })
  })
})

describe('error messages', () => {
  const errors = readRecordings('errors')
  const messageIn = (recording: string): string | undefined => messageOf(errors.get(recording)?.response.body)

  it.each([
    ['conflict-409', 'two-at-once-two-people-b'],
    ['slot-taken-400', 'same-slot-same-person'],
    ['slot-taken-400;hosts=1', 'team-round-robin-no-host-left'],
    ['out-of-bounds-400', 'too-soon'],
    ['past-400', 'in-the-past'],
    ['seats-full-409', 'seats-full'],
    ['already-booked-409', 'same-person-same-slot'],
    ['booker-limit-400', 'booker-limit-reached-with-offer'],
    ['blocked-email-403', 'address-blocked-on-the-server'],
    ['verify-required-400', 'verification-code-empty'],
    ['unauthorized-401', 'auth-only-anonymous'],
    ['forbidden-403', 'auth-only-other-user'],
    ['not-found-404', 'event-type-id-unknown'],
    ['missing-field-400', 'field-select-missing'],
    ['invalid-type-400', 'checkbox-as-text'],
    ['invalid-option-400', 'select-option-unknown'],
    ['length-400', 'length-not-offered'],
    ['location-400', 'type-not-offered'],
    ['managed-parent-400', 'managed-parent'],
    ['unprocessable-422', 'team-without-hosts'],
    ['server-error-500', 'team-collective-no-host-free'],
    ['dto-errors-400', 'send-code-bad-email'],
  ])('%s has the same message as the recording %s', async (fault, recording) => {
    const reply = await send(`${server.url}/${fault}`)
    expect(messageOf(read(reply))).toBe(messageIn(recording))
    expect(reply.status).toBe(errors.get(recording)?.response.status)
    const recorded = errors.get(recording)?.response.body as Json
    expect(Object.keys(read(reply))).toEqual(Object.keys(recorded))
  })
})

describe('a commit', () => {
  it('is refused by the sandbox when the time is taken', async () => {
    const body = freshBody()
    const url = toFaultUrl(server, 'reset-after-commit', { of: 'twice' })
    expect((await send(url, body)).end).toBe('reset')
    const again = await send(url, body)
    expect(again.status).toBe(400)
    expect(messageOf(read(again))).toMatch(/already has booking/)
  })

  it('is reset on every kept-alive connection, or as often as requested', async () => {
    const body = freshBody()
    const always = toFaultUrl(server, 'reset-after-commit-kept-alive', { of: 'always' })
    expect([(await send(always, body)).end, (await send(always, body)).end]).toEqual(['reset', 'reset'])
    const once = toFaultUrl(server, 'reset-after-commit-kept-alive', { resets: 1 })
    expect([(await send(once, freshBody())).end, (await send(once, body, 300)).status]).toEqual([
      'reset',
      400,
    ])
    expect((await preflight(once)).end).toBe('open')
    expect((await preflight(toFaultUrl(server, 'echo-ok'))).end).toBe('closed')
  })

  it('succeeds after the requested number of failures', async () => {
    const url = toFaultUrl(server, 'flaky', { fails: 2 })
    const body = freshBody()
    const replies = [await send(url, body), await send(url, body), await send(url, body)]
    expect(replies.map(({ status }) => status)).toEqual([503, 503, 201])
  })

  it('needs the right verification code', async () => {
    const url = toFaultUrl(server, 'verify-required-400')
    const wrong = await send(url, freshBody({ emailVerificationCode: '000000' }))
    expect(messageOf(read(wrong))).toBe('invalid_verification_code')
    expect((await send(url, freshBody({ emailVerificationCode: '123456' }))).status).toBe(201)
  })
})

describe('the other requests of a form', () => {
  const eventType = '/event-types?username=jane&eventSlug=intro'
  const get = (url: string): Promise<RawReply> =>
    rawPost(url + eventType, { method: 'GET', headers: { 'cal-api-version': '2024-06-14' } })

  it('are handled by the sandbox', async () => {
    const reply = await get(toFaultUrl(server, 'server-error-500'))
    expect(reply.status).toBe(200)
    expect(read(reply).data).toMatchObject([{ slug: 'intro' }])
  })

  it('get the fault too with on=all', async () => {
    expect((await get(toFaultUrl(server, 'server-error-500', { on: 'all' }))).status).toBe(500)
  })
})

describe('CORS', () => {
  const allows = ({ headers }: RawReply): (string | undefined)[] => [
    headers['access-control-allow-origin'],
    headers['access-control-allow-headers']?.includes('cal-api-version') ? 'with version' : 'without',
  ]

  it.each([
    ['echo-ok', ['*', 'with version'], '*'],
    ['hang', ['*', 'with version'], undefined],
    ['cors-missing', ['*', 'with version'], undefined],
    ['cors-wrong-origin', ['https://other.example', 'with version'], 'https://other.example'],
    ['cors-header-refused', ['*', 'without'], '*'],
  ])('allows the origins and headers of %s', async (name, asked, answered) => {
    const url = toFaultUrl(server, name, { of: 'cors' })
    const reply = await preflight(url)
    expect(reply.status).toBe(204)
    expect(allows(reply)).toEqual(asked)
    expect((await send(url, freshBody(), 200)).headers['access-control-allow-origin']).toBe(answered)
    expect(server.requests(name).some(({ method }) => method === 'OPTIONS')).toBe(true)
  })
})

describe('redirects', () => {
  it.each([
    ['redirect-same-origin', 'url'],
    ['redirect-cross-origin', 'elsewhereUrl'],
  ] as const)('%s points to a server that books and records the request', async (name, where) => {
    const reply = await send(toFaultUrl(server, name, { status: 308 }))
    expect(reply.status).toBe(308)
    const body = freshBody()
    const followed = await rawPost(reply.headers.location ?? '', { body, headers: HEADERS })
    expect(followed.status).toBe(201)
    expect(server.posts('echo-ok').find((one) => one.body === body)?.origin).toBe(server[where])
  })
})

describe('the fault server', () => {
  it('lists its faults at the root and reports an unknown fault', async () => {
    const list = read(await rawPost(server.url, { method: 'GET' }))
    expect(list).toMatchObject({ url: server.url, refusedUrl: server.refusedUrl })
    expect(list.faults).toHaveLength(FAULTS.length)
    const met = server.posts('flaky').length
    await send(`${server.url}/flaky`)
    expect(read(await rawPost(server.url, { method: 'GET' })).faults).toContainEqual(
      expect.objectContaining({ name: 'flaky', met: met + 1 }),
    )
    const unknown = await send(`${server.url}/hangs`)
    expect(unknown.status).toBe(404)
    expect(messageOf(read(unknown))).toMatch(/^No fault is called hangs\. GET http/)
  })

  it('rejects a request of more than a megabyte and logs why', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect((await send(toFaultUrl(server, 'echo-ok', { of: 'size' }), 'x'.repeat(1_000_001))).status).toBe(0)
    expect(log.mock.lastCall?.map(String)).toContain('RangeError: The request is larger than a megabyte')
    log.mockRestore()
  })

  it('drops hanging connections when it closes, and closes at once', async () => {
    const other = await createFaultServer({ sandbox: server.sandbox })
    const hanging = send(toFaultUrl(other, 'hang'))
    await expect.poll(() => other.posts('hang')).toHaveLength(1)
    const startedMs = performance.now()
    await other.close()
    expect((await hanging).end).not.toBe('open')
    expect(performance.now() - startedMs).toBeLessThan(1000)
    // The sandbox belongs to the first server and keeps running.
    expect((await send(toFaultUrl(server, 'echo-ok', { of: 'after' }))).status).toBe(201)
  })
})
