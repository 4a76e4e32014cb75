// Which event type a body books, and when the handler asks the API for one.
import * as z from 'zod/mini'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineAnswerRules } from '../../src/fields/defineAnswerRules.js'
import { BODY, EVENT_TYPE, confirm, handlerWith, post, type Forwarded } from './serve.js'

const BY_SLUG = { username: 'jane', eventTypeSlug: 'intro' }
const UNNAMED = { start: BODY.start, attendee: BODY.attendee }

const serve = ({ url }: Forwarded): Response =>
  url.includes('/event-types') ? Response.json({ status: 'success', data: [EVENT_TYPE] }) : confirm()

const fetchesOf = (forwarded: readonly Forwarded[]) =>
  forwarded.filter(({ url }) => url.includes('/event-types')).length
const bookingsOf = (forwarded: readonly Forwarded[]) =>
  forwarded.filter(({ url }) => url.endsWith('/bookings')).map(({ body }) => body)

describe('a body', () => {
  it('books no other event type by its id than the one that is listed by its slug', async () => {
    const { handler, forwarded } = handlerWith({ eventType: BY_SLUG }, serve)
    expect((await handler(post({ ...UNNAMED, eventTypeId: 8 }))).status).toBe(403)
    expect((await handler(post({ ...UNNAMED, eventTypeId: 7 }))).status).toBe(201)
    expect(bookingsOf(forwarded)).toMatchObject([{ eventTypeId: 7 }])
  })

  it('that names no event type books none, whatever is listed', async () => {
    const listed = [{ eventTypeId: 7 }, BY_SLUG, EVENT_TYPE, { id: 9, lengthInMinutes: 30 }]
    for (const eventType of [...listed, listed]) {
      const { handler, forwarded } = handlerWith({ eventType }, serve)
      expect((await handler(post(UNNAMED))).status).toBe(403)
      expect(forwarded).toEqual([])
    }
  })

  it.each([
    ['a slug that is not listed', BY_SLUG, { username: 'jane', eventTypeSlug: 'other' }],
    ['an id, if all are listed by their ids', { eventTypeId: 7 }, { eventTypeId: 8 }],
  ])('with %s makes the handler fetch nothing', async (_, eventType, named) => {
    const { handler, forwarded } = handlerWith({ eventType }, serve)
    expect((await handler(post({ ...UNNAMED, ...named }))).status).toBe(403)
    expect(forwarded).toEqual([])
  })

  it('books the event type of a team by its slug and its team only', async () => {
    const team = { id: 5, slug: 'intro', teamSlug: 'acme', lengthInMinutes: 30 }
    const { handler, forwarded } = handlerWith({ eventType: team })
    const statusOf = async (named: object) =>
      (await handler(post({ ...UNNAMED, eventTypeSlug: 'intro', ...named }))).status
    const others = [{ teamSlug: 'other' }, { username: 'acme' }, { teamSlug: 'acme', username: 'jane' }, {}]
    for (const other of others) expect(await statusOf(other)).toBe(403)
    expect(await statusOf({ teamSlug: 'acme' })).toBe(201)
    expect(bookingsOf(forwarded)).toEqual([{ ...UNNAMED, eventTypeId: 5 }])
  })

  it('books a definition without an owner by its slug, and the API gets its id', async () => {
    const { handler, forwarded } = handlerWith({ eventType: { id: 5, slug: 'intro', lengthInMinutes: 30 } })
    expect((await handler(post({ ...UNNAMED, ...BY_SLUG }))).status).toBe(201)
    expect(bookingsOf(forwarded)).toEqual([{ ...UNNAMED, eventTypeId: 5 }])
    expect((await handler(post({ ...UNNAMED, ...BY_SLUG, eventTypeSlug: 'other' }))).status).toBe(403)
  })

  it('may have empty names beside the one that counts', async () => {
    const { handler, forwarded } = handlerWith()
    const named = { ...BY_SLUG, eventTypeId: '', teamSlug: '' }
    expect((await handler(post({ ...UNNAMED, ...named }))).status).toBe(201)
    expect(bookingsOf(forwarded)).toEqual([BODY])
  })
})

describe('a fetched event type', () => {
  afterEach(() => void vi.restoreAllMocks())
  const at = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(1_900_000_000_000 + ms)

  it('is used for five minutes, and then fetched again', async () => {
    at(0)
    const { handler, forwarded } = handlerWith({ eventType: BY_SLUG }, serve)
    const fetchesAt = async (ms: number) => {
      at(ms)
      expect((await handler(post())).status).toBe(201)
      return fetchesOf(forwarded)
    }
    expect([await fetchesAt(0), await fetchesAt(299_999), await fetchesAt(300_000)]).toEqual([1, 1, 2])
    expect(await fetchesAt(599_999)).toBe(2)
  })

  it('stays in use if an older request for it fails late', async () => {
    at(0)
    let failLate = (_cause: Error): void => {}
    let isFirst = true
    const { handler, forwarded } = handlerWith({ eventType: BY_SLUG }, (request) => {
      if (!isFirst || !request.url.includes('/event-types')) return serve(request)
      isFirst = false
      return new Promise<Response>((_, reject) => (failLate = reject))
    })
    const first = handler(post())
    while (fetchesOf(forwarded) === 0) await new Promise((resolve) => setImmediate(resolve))
    at(300_000)
    expect((await handler(post())).status).toBe(201)
    failLate(new Error('reset'))
    expect((await first).status).toBe(429)
    expect((await handler(post())).status).toBe(201)
    expect(fetchesOf(forwarded)).toBe(2)
  })

  it('that cannot be fetched is reported with the reason, without the key', async () => {
    const { handler, problems } = handlerWith({ eventType: BY_SLUG }, () =>
      Response.json({ message: 'No event type for you' }, { status: 403 }),
    )
    await handler(post())
    expect(problems).toEqual([{ kind: 'eventType', message: expect.stringMatching(/nothing was sent\. \S/) }])
  })
})

describe('the rules of an event type', () => {
  const rating = { type: 'stars', slug: 'rating', label: 'Rating', required: true } as const
  const number = { type: 'number', slug: 'seats', label: 'Seats', required: true } as const

  it('are those of the host’s field types, whose messages are cut and without the answer', async () => {
    const stars = defineAnswerRules<string, string>({
      toAnswer: (value) => value,
      missing: () => 'Give it a star',
      answerSchema: () =>
        z.string().check(
          z.refine((answer) => answer === 'five', {
            error: ({ input }) => `Not ${String(input)}${'!'.repeat(999)}`,
          }),
        ),
    })
    const eventType = { ...EVENT_TYPE, bookingFields: [rating] }
    const { handler } = handlerWith({ eventType, fieldTypes: { stars } })
    const reply = (answer: string) => handler(post({ ...BODY, bookingFieldsResponses: { rating: answer } }))
    expect((await reply('five')).status).toBe(201)
    const refused = (await (await reply('secret')).json()) as { error: { details: object } }
    expect(refused.error.details).toEqual({
      errors: [
        { property: 'bookingFieldsResponses.rating', constraints: { rule: `Not …${'!'.repeat(195)}` } },
      ],
    })
  })

  it('write numbers as the option says', async () => {
    const { handler, forwarded } = handlerWith({
      eventType: { ...EVENT_TYPE, bookingFields: [number] },
      numberFieldFormat: 'string',
    })
    await handler(post({ ...BODY, bookingFieldsResponses: { seats: '3' } }))
    expect(bookingsOf(forwarded)).toMatchObject([{ bookingFieldsResponses: { seats: '3' } }])
  })
})
