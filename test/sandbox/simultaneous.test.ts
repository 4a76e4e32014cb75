import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../sandbox/createSandbox.js'
import { plainBody, runSandbox, type Reply } from './http.js'
import { messageOf } from './recorded.js'

const WORKSHOP = 6
const APPROVAL = 7

const attendee = (index: number) => ({
  name: `Guest ${index}`,
  email: `guest${index}@example.com`,
  timeZone: 'Europe/Rome',
})
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Counts how often each reply came. */
function tally(replies: readonly Pick<Reply, 'status' | 'body'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, body } of replies) {
    const reply = status === 201 ? '201' : `${status} ${messageOf(body) ?? ''}`
    counts[reply] = (counts[reply] ?? 0) + 1
  }
  return counts
}

const AT_ONCE = '409 booking_conflict_error'
const LATER = '400 User either already has booking at this time or is not available'

describe('requests for one time', () => {
  it('that come at once, fifty of them: one is booked, forty-nine are refused as by Cal.com', async () => {
    await using sandbox = await runSandbox()
    const replies = await Promise.all(
      times(50, (index) => sandbox.book(plainBody({ attendee: attendee(index) }))),
    )
    const { '201': booked, [AT_ONCE]: atOnce = 0, [LATER]: later = 0, ...others } = tally(replies)
    expect({ booked, refused: atOnce + later, others }).toEqual({ booked: 1, refused: 49, others: {} })
    const { body } = await sandbox.send('GET', '/v2/bookings', {
      headers: { 'cal-api-version': '2024-08-13', authorization: 'Bearer cal_sandbox' },
    })
    expect(body.data).toHaveLength(1)
  })

  it('that all checked before one was stored are refused by the database, except that one', async () => {
    const { app, close } = await createSandbox({ now: () => Date.parse('2026-11-23T16:55:30Z') })
    // Without a network in between, the requests run in step: all check first, then all write.
    const replies = await Promise.all(
      times(50, async (index) => {
        const response = await app.request('/v2/bookings', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' },
          body: JSON.stringify(plainBody({ attendee: attendee(index) })),
        })
        return { status: response.status, body: (await response.json()) as Reply['body'] }
      }),
    )
    await close()
    expect(tally(replies)).toEqual({ '201': 1, [AT_ONCE]: 49 })
  })

  it('that come later are refused as not available, however little they overlap', async () => {
    await using sandbox = await runSandbox()
    expect(await sandbox.book(plainBody({ start: '2027-01-11T08:00:00Z' }))).toMatchObject({ status: 201 })
    const starts = ['07:31', '07:45', '08:00', '08:29']
    const replies = await Promise.all(
      starts.map((at) => sandbox.book(plainBody({ start: `2027-01-11T${at}:00Z` }))),
    )
    expect(tally(replies)).toEqual({ [LATER]: 4 })
  })

  it('leave the times before and after free, whatever offset they are written with', async () => {
    await using sandbox = await runSandbox()
    for (const start of ['2027-01-11T08:00:00Z', '2027-01-11T07:30:00Z', '2027-01-11T13:30:00+05:00']) {
      expect(await sandbox.book(plainBody({ start })), start).toMatchObject({ status: 201 })
    }
    expect(await sandbox.book(plainBody({ start: '2027-01-11T09:00:00+01:00' }))).toMatchObject({
      status: 400,
    })
  })

  it('of different event types do not conflict', async () => {
    await using sandbox = await runSandbox()
    expect(await sandbox.book(plainBody({ eventTypeId: 1 }))).toMatchObject({ status: 201 })
    expect(await sandbox.book(plainBody({ eventTypeId: 4 }))).toMatchObject({ status: 201 })
  })
})

describe('seats', () => {
  it('are never overbooked, however many people retry', async () => {
    await using sandbox = await runSandbox()
    const askTwice = async (index: number): Promise<Reply> => {
      const body = plainBody({ eventTypeId: WORKSHOP, attendee: attendee(index) })
      const reply = await sandbox.book(body)
      return messageOf(reply.body) === 'booking_conflict_error' ? sandbox.book(body) : reply
    }
    const replies = await Promise.all(times(20, askTwice))
    const seated = replies
      .filter(({ status }) => status === 201)
      .map(({ body }) => body.data as { uid: string; seatUid: string })
    expect(tally(replies)).toEqual({ '201': 5, '409 No more seats left at this seated booking.': 15 })
    expect(new Set(seated.map(({ uid }) => uid)).size).toBe(1)
    expect(new Set(seated.map(({ seatUid }) => seatUid)).size).toBe(5)
  })

  it('can be taken once per person', async () => {
    await using sandbox = await runSandbox()
    const body = plainBody({ eventTypeId: WORKSHOP })
    expect(await sandbox.book(body)).toMatchObject({ status: 201 })
    expect(await sandbox.book(body)).toMatchObject({
      status: 409,
      body: { statusCode: 409, message: 'already_signed_up_for_this_booking_error' },
    })
  })

  it('belong to one start: an overlapping one is not available', async () => {
    await using sandbox = await runSandbox()
    await sandbox.book(plainBody({ eventTypeId: WORKSHOP, start: '2027-01-11T08:00:00Z' }))
    const reply = await sandbox.book(
      plainBody({ eventTypeId: WORKSHOP, start: '2027-01-11T09:00:00Z', attendee: attendee(1) }),
    )
    expect(tally([reply])).toEqual({ [LATER]: 1 })
  })
})

describe('requests that wait for confirmation', () => {
  it('hold no time: several people may request it', async () => {
    await using sandbox = await runSandbox()
    const replies = await Promise.all(
      times(3, (index) => sandbox.book(plainBody({ eventTypeId: APPROVAL, attendee: attendee(index) }))),
    )
    expect(tally(replies)).toEqual({ '201': 3 })
  })

  it('are stored once per person and time, even if sent several times at once', async () => {
    await using sandbox = await runSandbox()
    const replies = await Promise.all(times(5, () => sandbox.book(plainBody({ eventTypeId: APPROVAL }))))
    expect(tally(replies)).toEqual({ '201': 5 })
    expect(new Set(replies.map(({ body }) => (body.data as { uid: string }).uid)).size).toBe(1)
  })
})
