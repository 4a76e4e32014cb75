import { describe, expect, it } from 'vitest'
import { answer, clientAnswering, failureOf } from '../support/answering.js'
import { PHONE } from '../support/e0.js'

const WEEKLY = { frequency: 'weekly', interval: 1, occurrences: 4 }

describe('getEventType', () => {
  const intro = { id: 1, slug: 'intro', lengthInMinutes: 30 }
  const found = (data: unknown) => answer(200, { status: 'success', data })

  it('fetches an event type of a user with the parameters of this route', async () => {
    const { client, seen } = clientAnswering([found([intro])])
    expect(
      await client.getEventType({ username: 'a&b', eventTypeSlug: 'intro', organizationSlug: 'acme' }),
    ).toMatchObject(intro)
    expect(seen[0]?.url).toBe(
      'https://api.cal.com/v2/event-types?username=a%26b&eventSlug=intro&orgSlug=acme',
    )
    expect({ ...seen[0]?.init.headers }).toEqual({ 'cal-api-version': '2024-06-14' })
  })

  it('ignores other event types in the list', async () => {
    const others = [{ ...intro, id: 2, slug: 'other' }, intro]
    expect(
      await clientAnswering([found(others)]).client.getEventType({ username: 'a', eventTypeSlug: 'intro' }),
    ).toMatchObject({ id: 1 })
    expect(
      await failureOf(
        clientAnswering([found([others[0]])]).client.getEventType({ username: 'a', eventTypeSlug: 'intro' }),
      ),
    ).toMatchObject({ reason: 'notFound' })
  })

  it.each([[{ eventTypeId: 1 }], [{ teamSlug: 'sales', eventTypeSlug: 'intro' }]])(
    'tells the developer what to do if there is no public route: %j',
    async (reference) => {
      const { client, seen } = clientAnswering([])
      const error = await failureOf(client.getEventType(reference))
      expect(error).toMatchObject({ kind: 'setup' })
      expect(error.message).toMatch(/Give the form the event type itself/)
      expect(seen).toEqual([])
    },
  )

  it('fetches by id with credentials', async () => {
    const { client, seen } = clientAnswering([found(intro)], { headers: { Authorization: 'Bearer token' } })
    expect(await client.getEventType({ eventTypeId: 1 })).toMatchObject(intro)
    expect(seen[0]?.url).toBe('https://api.cal.com/v2/event-types/1')
  })

  it('rejects if the reply cannot be parsed, the network fails or the server refuses', async () => {
    const failureWith = (next: Response | (() => Promise<Response>)) =>
      failureOf(clientAnswering([next]).client.getEventType({ username: 'a', eventTypeSlug: 'intro' }))
    expect(await failureWith(found([{ slug: 'intro' }]))).toMatchObject({
      kind: 'setup',
      message: expect.stringMatching(/cannot be read: lengthInMinutes\.$/) as string,
    })
    expect(await failureWith(answer(200, '<html>'))).toMatchObject({ kind: 'unknown' })
    expect(await failureWith(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
      kind: 'unknown',
    })
    expect(await failureWith(answer(429, ''))).toMatchObject({ kind: 'busy' })
  })

  it.each([
    [
      'a recurring event type with seats',
      { recurrence: WEEKLY, seats: { seatsPerTimeSlot: 3 } },
      /has seats/,
    ],
    [
      'a recurring event type with seats that is booked by phone only',
      { recurrence: WEEKLY, seatsPerTimeSlot: 3, bookingFields: [PHONE] },
      /has seats/,
    ],
    [
      'a recurrence that cannot be read',
      { recurrence: { frequency: 'daily' } },
      /cannot be read: recurrence/,
    ],
    ['booking fields that are no list', { bookingFields: {} }, /cannot be read: bookingFields/],
  ])('F23 F39 F43: rejects as a mistake in the setup for %s', async (_, more, message) => {
    const { client } = clientAnswering([found([{ ...intro, ...more }])])
    const failure = await failureOf(client.getEventType({ username: 'a', eventTypeSlug: 'intro' }))
    expect(failure).toMatchObject({ kind: 'setup' })
    expect(failure.message).toMatch(message)
  })

  it('F39: reads every booking field but one that cannot be read', async () => {
    const { client } = clientAnswering([found([{ ...intro, bookingFields: [PHONE, null, { slug: 'x' }] }])])
    const { bookingFields } = await client.getEventType({ username: 'a', eventTypeSlug: 'intro' })
    expect(bookingFields?.map(({ type }) => type)).toEqual(['phone', 'unknown', 'unknown'])
  })
})
