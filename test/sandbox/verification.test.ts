import { describe, expect, it } from 'vitest'
import type { SandboxOptions } from '../../sandbox/createSandbox.js'
import { plainBody, runSandbox, type RunningSandbox } from './http.js'
import { messageOf, readRecordings, type Json } from './recorded.js'

const OLDER = '/v2/atoms/verification/email'
const DOCUMENTED = '/v2/bookings/verification/email'
const EMAIL = 'mario@example.com'
const MINUTE_MS = 60_000
const CONFIRMED = [{ requiresBookerEmailVerification: true }]

/** Starts a sandbox that collects the codes it sends, with a clock that can be advanced. */
async function runWithCodes(options: SandboxOptions = {}) {
  let nowMs = Date.parse('2027-01-01T00:00:00Z')
  const sentCodes: [email: string, code: string][] = []
  const sandbox = await runSandbox({
    eventTypes: CONFIRMED,
    now: () => nowMs,
    onCode: (...sentCode) => sentCodes.push(sentCode),
    ...options,
  })
  const wait = (minutes: number): void => void (nowMs += minutes * MINUTE_MS)
  return { ...sandbox, sentCodes, wait, lastCode: () => sentCodes.at(-1)?.[1] ?? '' }
}

const json = { 'content-type': 'application/json' }
const post = (sandbox: RunningSandbox, path: string, body: unknown) =>
  sandbox.send('POST', path, { headers: json, body })
const sendCode = (sandbox: RunningSandbox, email = EMAIL, routes = OLDER) =>
  post(sandbox, `${routes}/send-code`, { email })
const bookWith = async (sandbox: RunningSandbox, code: string) => {
  const { status, body } = await sandbox.book(plainBody({ emailVerificationCode: code }))
  return [status, messageOf(body)]
}
/** Returns a code that differs from this one. */
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('the recorded exchanges about verification', () => {
  const recordings = [...readRecordings('errors').values()].filter(
    ({ kind }) => kind === 'verification routes',
  )

  it('are seven, in the order in which they were recorded', () => {
    expect(recordings.map(({ name }) => name)).toEqual([
      'check-plain-address',
      'check-without-email',
      'send-code',
      'send-code-bad-email',
      'verify-code-wrong',
      'send-code-fourth-in-a-minute',
      'newer-send-code-route',
    ])
  })

  it('are answered word for word, headers of the rate limit included', async () => {
    await using sandbox = await runSandbox({ eventTypes: CONFIRMED })
    for (const recording of recordings) {
      const { request, response, name } = recording
      // The third request of the minute was not recorded.
      if (name === 'send-code-fourth-in-a-minute') await sendCode(sandbox)
      const reply = await sandbox.send(request.method, request.path, {
        headers: request.headers,
        body: request.body,
      })
      expect(project(reply.status, reply.headers, reply.body), name).toEqual(
        project(response.status, new Headers(response.headers), response.body as Json),
      )
    }
  })
})

/** Returns everything but the time and the values of the counter of all routes. */
function project(status: number, headers: Headers, body: Json): Json {
  const { timestamp, ...rest } = body
  const kept = [...headers].filter(([name]) =>
    /^(x-ratelimit-.*send_code|content-type|access-control-)/.test(name),
  )
  return {
    status,
    headers: kept,
    body: rest,
    timestamp: typeof timestamp,
    counted: headers.has('x-ratelimit-limit-default'),
  }
}

describe('a code', () => {
  it('has six digits, is sent, is verified, and books', async () => {
    await using sandbox = await runWithCodes()
    const sent = await sendCode(sandbox)
    expect([sent.status, sent.body]).toEqual([200, { status: 'success', data: { sent: true } }])
    expect(sandbox.sentCodes).toEqual([[EMAIL, expect.stringMatching(/^\d{6}$/)]])
    const verified = await post(sandbox, `${OLDER}/verify-code`, { email: EMAIL, code: sandbox.lastCode() })
    expect([verified.status, verified.body]).toEqual([200, { status: 'success', data: { verified: true } }])
    expect(await bookWith(sandbox, sandbox.lastCode())).toEqual([201, undefined])
  })

  it('that is wrong or missing books nothing, so that the time stays free', async () => {
    await using sandbox = await runWithCodes()
    await sendCode(sandbox)
    expect(await bookWith(sandbox, '')).toEqual([400, 'email_verification_required'])
    expect(await bookWith(sandbox, otherThan(sandbox.lastCode()))).toEqual([400, 'invalid_verification_code'])
    expect(await bookWith(sandbox, sandbox.lastCode())).toEqual([201, undefined])
  })

  it('is valid for one address only', async () => {
    await using sandbox = await runWithCodes()
    await sendCode(sandbox, 'ada@example.com')
    await sendCode(sandbox, EMAIL)
    const [[, adas = ''] = [], [, marios] = []] = sandbox.sentCodes
    expect(adas).not.toBe(marios)
    expect(await bookWith(sandbox, adas)).toEqual([400, 'invalid_verification_code'])
  })

  it('is the same during its quarter of an hour, and valid until the end of the next', async () => {
    await using sandbox = await runWithCodes()
    await sendCode(sandbox)
    sandbox.wait(14)
    await sendCode(sandbox)
    const [first, again] = sandbox.sentCodes
    expect(again).toEqual(first)
    const code = sandbox.lastCode()
    sandbox.wait(15)
    expect((await post(sandbox, `${OLDER}/verify-code`, { email: EMAIL, code })).status).toBe(200)
    sandbox.wait(1)
    expect(await bookWith(sandbox, code)).toEqual([400, 'invalid_verification_code'])
    await sendCode(sandbox)
    expect(await bookWith(sandbox, sandbox.lastCode())).toEqual([201, undefined])
  })

  it('differs between sandboxes', async () => {
    await using one = await runWithCodes()
    await using other = await runWithCodes()
    await sendCode(one)
    await sendCode(other)
    expect(one.lastCode()).not.toBe(other.lastCode())
  })

  it('can be set with codeFor, which can also refuse every code', async () => {
    await using sandbox = await runWithCodes({
      codeFor: (email) => (email === EMAIL ? '673318' : undefined),
    })
    expect((await sendCode(sandbox, 'ada@example.com')).body).toMatchObject({ data: { sent: false } })
    await sendCode(sandbox)
    expect(sandbox.sentCodes).toEqual([[EMAIL, '673318']])
    expect(await bookWith(sandbox, '673318')).toEqual([201, undefined])
  })

  it.each([
    ['no code', { email: EMAIL }, 'code'],
    ['a number', { email: EMAIL, code: 123_456 }, 'code'],
    ['no address', { code: '123456' }, 'email'],
  ])('that is verified with %s is refused with the name of the property', async (_, body, property) => {
    await using sandbox = await runWithCodes()
    const { status, body: reply } = await post(sandbox, `${OLDER}/verify-code`, body)
    expect([status, reply]).toMatchObject([
      400,
      { error: { details: { errors: [{ property, target: body }] } } },
    ])
  })
})

describe('the limit of codes', () => {
  it('is three per minute; a fourth request blocks codes for a minute, and nothing else', async () => {
    await using sandbox = await runWithCodes()
    const statuses = []
    for (let index = 0; index < 4; index++) statuses.push((await sendCode(sandbox)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(sandbox.sentCodes).toHaveLength(3)
    expect(await bookWith(sandbox, sandbox.lastCode())).toEqual([201, undefined])
    sandbox.wait(0.99)
    expect((await sendCode(sandbox)).status).toBe(429)
    sandbox.wait(0.01)
    expect((await sendCode(sandbox)).status).toBe(200)
  })
})

describe('the routes', () => {
  it.each([
    ['older', OLDER, DOCUMENTED],
    ['documented', DOCUMENTED, OLDER],
  ] as const)(
    'are the %s ones if the options say so, and the others are not found',
    async (verificationRoutes, here, elsewhere) => {
      await using sandbox = await runWithCodes({ verificationRoutes })
      expect((await sendCode(sandbox, EMAIL, here)).status).toBe(200)
      expect(
        (await post(sandbox, `${here}/verify-code`, { email: EMAIL, code: sandbox.lastCode() })).status,
      ).toBe(200)
      expect((await sandbox.send('GET', `${here}/check?email=${EMAIL}`)).body).toEqual({
        status: 'success',
        data: false,
      })
      const missing = await sendCode(sandbox, EMAIL, elsewhere)
      expect([missing.status, messageOf(missing.body)]).toEqual([404, `Cannot POST ${elsewhere}/send-code`])
      expect(sandbox.sentCodes).toHaveLength(1)
    },
  )
})

describe("jane's event type that requires a code", () => {
  it('is booked only with the right code', async () => {
    const sentCodes: string[] = []
    await using sandbox = await runSandbox({ onCode: (_, code) => sentCodes.push(code) })
    const { attendee, start } = plainBody()
    const book = (emailVerificationCode?: string) =>
      sandbox.book({
        attendee,
        start,
        eventTypeSlug: 'confirm-email',
        username: 'jane',
        emailVerificationCode,
      })
    expect(messageOf((await book()).body)).toBe('email_verification_required')
    await sendCode(sandbox)
    expect(messageOf((await book(otherThan(sentCodes[0] ?? ''))).body)).toBe('invalid_verification_code')
    expect(await book(sentCodes[0])).toMatchObject({ status: 201, body: { data: { duration: 60 } } })
  })
})
