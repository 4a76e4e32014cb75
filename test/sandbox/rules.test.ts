import { describe, expect, it } from 'vitest'
import { plainBody, runSandbox } from './http.js'
import { messageOf, type Json } from './recorded.js'

const startsOf = (data: unknown): unknown[] => (data as Json[]).map(({ start }) => start)

describe('a series', () => {
  it("keeps the local time of the attendee's zone across a clock change", async () => {
    await using sandbox = await runSandbox()
    const { body } = await sandbox.book(
      plainBody({ eventTypeId: 5, start: '2027-03-23T13:00:00Z', recurrenceCount: 2 }),
    )
    expect(startsOf(body.data)).toEqual(['2027-03-23T13:00:00.000Z', '2027-03-30T12:00:00.000Z'])
  })

  it('has as many bookings as the event type says, if the request names no number', async () => {
    await using sandbox = await runSandbox()
    const { body } = await sandbox.book(plainBody({ eventTypeId: 5 }))
    expect(body.data).toHaveLength(12)
  })

  it('ends with 409 at the first later time that is taken, and keeps the bookings before it', async () => {
    await using sandbox = await runSandbox()
    await sandbox.book(plainBody({ eventTypeId: 5, start: '2027-01-25T08:15:00Z', recurrenceCount: 1 }))
    const refused = await sandbox.book(plainBody({ eventTypeId: 5, recurrenceCount: 4 }))
    expect(refused).toMatchObject({
      status: 409,
      body: { statusCode: 409, message: 'booking_conflict_error' },
    })
    const list = await sandbox.send('GET', '/v2/bookings', {
      headers: { 'cal-api-version': '2024-08-13', authorization: 'Bearer cal_sandbox' },
    })
    expect(startsOf(list.body.data)).toEqual(
      ['2027-01-11', '2027-01-18', '2027-01-25'].map(
        (day, index) => `${day}T08:${index === 2 ? '15' : '00'}:00.000Z`,
      ),
    )
  })

  it('is refused before anything is booked when its first time is taken', async () => {
    await using sandbox = await runSandbox()
    await sandbox.book(plainBody({ eventTypeId: 5, recurrenceCount: 1 }))
    const refused = await sandbox.book(plainBody({ eventTypeId: 5, recurrenceCount: 2 }))
    expect([refused.status, messageOf(refused.body)]).toEqual([
      400,
      'User either already has booking at this time or is not available',
    ])
  })
})

describe('a code by e-mail', () => {
  const eventTypes = [{ requiresBookerEmailVerification: true }]
  const codeFor = (email: string) => (email === 'mario@example.com' ? '123456' : undefined)

  it.each([
    ['left out', undefined, 400, 'email_verification_required'],
    ['empty', '', 400, 'email_verification_required'],
    ['wrong', '654321', 400, 'invalid_verification_code'],
    ['right', '123456', 201, undefined],
  ])('that is %s', async (_, emailVerificationCode, status, message) => {
    await using sandbox = await runSandbox({ eventTypes, codeFor })
    const reply = await sandbox.book(plainBody({ emailVerificationCode }))
    expect([reply.status, messageOf(reply.body)]).toEqual([status, message])
  })

  it('is never valid if none was sent', async () => {
    await using sandbox = await runSandbox({ eventTypes })
    expect(await sandbox.book(plainBody({ emailVerificationCode: '123456' }))).toMatchObject({ status: 400 })
  })
})

describe('the clock', () => {
  it('decides what is past', async () => {
    let now = Date.parse('2027-01-11T07:59:59.999Z')
    await using sandbox = await runSandbox({ now: () => new Date(now) })
    expect(await sandbox.book(plainBody())).toMatchObject({ status: 201 })
    now = Date.parse('2027-01-11T09:00:00.001Z')
    const late = await sandbox.book(plainBody({ start: '2027-01-11T09:00:00Z' }))
    expect([late.status, messageOf(late.body)]).toEqual([400, 'Attempting to book a meeting in the past.'])
  })
})

describe('the rate limit', () => {
  it('refuses all requests for a minute, without a Retry-After', async () => {
    let now = Date.parse('2027-01-01T00:00:00Z')
    await using sandbox = await runSandbox({ requestsPerMinute: 2, now: () => now })
    const read = () =>
      sandbox.send('GET', '/v2/event-types?username=jane', { headers: { 'cal-api-version': '2024-06-14' } })
    const remaining = async () => (await read()).headers.get('x-ratelimit-remaining-default')
    expect([await remaining(), await remaining()]).toEqual(['1', '0'])
    const blocked = await sandbox.book(plainBody())
    expect(blocked).toMatchObject({ status: 429, body: { error: { code: 'ThrottlerException' } } })
    expect(messageOf(blocked.body)).toBe('CustomThrottlerGuard - Too many requests. Please try again later.')
    expect(blocked.headers.get('retry-after')).toBeNull()
    expect(blocked.headers.get('access-control-allow-origin')).toBe('*')
    now += 59_000
    expect(await read()).toMatchObject({ status: 429 })
    now += 1_001
    expect(await read()).toMatchObject({ status: 200 })
  })

  it('is off by default', async () => {
    await using sandbox = await runSandbox()
    const replies = await Promise.all(
      Array.from({ length: 130 }, () =>
        sandbox.send('GET', '/v2/event-types', { headers: { 'cal-api-version': '2024-06-14' } }),
      ),
    )
    expect(replies.every(({ status }) => status === 200)).toBe(true)
  })
})

describe('an event type written by hand', () => {
  it('is booked by its slugs, organization included', async () => {
    await using sandbox = await runSandbox({
      eventTypes: [{ slug: 'intro', username: 'bob', organizationSlug: 'acme', lengthInMinutes: 45 }],
    })
    const { attendee } = plainBody()
    const body = { start: '2027-01-11T08:00:00Z', eventTypeSlug: 'intro', username: 'bob', attendee }
    expect(await sandbox.book({ ...body, organizationSlug: 'acme' })).toMatchObject({
      status: 201,
      body: { data: { duration: 45 } },
    })
    expect(await sandbox.book({ ...body, organizationSlug: 'other' })).toMatchObject({ status: 404 })
  })

  it('may have fields with any string as slug', async () => {
    const slugs = ['__proto__', 'constructor', 'a.b', 'a[0]', '😀', 'toString']
    const bookingFields = [
      { isDefault: true, type: 'name', slug: 'name', required: true },
      { isDefault: true, type: 'email', slug: 'email', required: true },
      ...slugs.map((slug) => ({ isDefault: false, type: 'text', slug, required: true })),
    ]
    await using sandbox = await runSandbox({ eventTypes: [{ bookingFields }] })
    expect(await sandbox.book(plainBody())).toMatchObject({ status: 400 })
    // Written as JSON: an object literal cannot have a key `__proto__` of its own.
    const keys = new Set(slugs.flatMap((slug) => [slug, slug.replace(/[^\w-]/g, '-')]))
    const answers = `{${[...keys].map((key) => `${JSON.stringify(key)}:"yes"`).join(',')}}`
    const body = JSON.stringify(plainBody({ bookingFieldsResponses: 0 })).replace(
      '"bookingFieldsResponses":0',
      `"bookingFieldsResponses":${answers}`,
    )
    const reply = await sandbox.book(body)
    expect(reply.status, messageOf(reply.body)).toBe(201)
    const { bookingFieldsResponses } = reply.body.data as { bookingFieldsResponses: Json }
    expect(Object.keys(bookingFieldsResponses)).toEqual(expect.arrayContaining(slugs))
  })

  it('must not have the same id as another', async () => {
    await expect(runSandbox({ eventTypes: [{ id: 7 }, { id: 7 }] })).rejects.toThrow(
      'Two event types have the id 7',
    )
  })
})

describe('an observer', () => {
  it('sees every body with its event type and the status, even if the first check refuses it', async () => {
    const seen: unknown[] = []
    await using sandbox = await runSandbox({
      observeBody: (body, { slug }, status) => seen.push([(body as Json).start, slug, status]),
    })
    await sandbox.book(plainBody())
    await sandbox.book(plainBody())
    await sandbox.book(plainBody({ start: 'soon' }))
    await sandbox.book(plainBody({ eventTypeId: 999 }))
    const start = plainBody().start
    expect(seen).toEqual([
      [start, 'intro', 201],
      [start, 'intro', 400],
      ['soon', 'intro', 400],
    ])
  })
})
