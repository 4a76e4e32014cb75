import { describe, expect, it } from 'vitest'
import { startSandbox } from '../support/startSandbox.js'
import { plainBody, type Reply } from './http.js'
import { messageOf, type Json } from './recorded.js'

const START = '2027-01-11T08:00:00.000Z'
const now = () => Date.parse('2026-11-23T16:55:30.000Z')

async function run() {
  const { apiUrl, close } = await startSandbox({ now })
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Pick<Reply, 'status' | 'body'>> => {
    const version = path.startsWith('/slots') ? '2024-09-04' : '2024-08-13'
    const response = await fetch(apiUrl + path, {
      method,
      headers: {
        'cal-api-version': version,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Reply['body'] }
  }
  const visitor = (index: number, more: Json = {}) =>
    ask('POST', '/bookings', plainBody({ start: START, attendee: toAttendee(index), ...more }))
  const offered = async (): Promise<string[]> => {
    const { body } = await ask('GET', '/slots?eventTypeId=1&start=2027-01-11&end=2027-01-11')
    return Object.values(body.data as Record<string, { start: string }[]>)
      .flat()
      .map(({ start }) => start)
  }
  return { ask, visitor, offered, [Symbol.asyncDispose]: close }
}

const toAttendee = (index: number) => ({
  name: `Guest ${index}`,
  email: `guest${index}@example.com`,
  timeZone: 'Europe/Riga',
})

const uidOf = ({ body }: Pick<Reply, 'body'>): string => (body.data as { uid: string }).uid

describe('two visitors who want the same time', () => {
  it('cannot both book it: one is refused, the time is gone, and a cancellation frees it', async () => {
    await using sandbox = await run()
    expect(await sandbox.offered()).toContain(START)
    const replies = await Promise.all([sandbox.visitor(1), sandbox.visitor(2)])
    const [won, lost] = replies.toSorted((one, other) => one.status - other.status)
    if (!won || !lost) throw new Error('There should be two replies.')
    expect(won.status).toBe(201)
    expect([400, 409]).toContain(lost.status)
    expect(messageOf(lost.body)).toMatch(/^(User either already has booking|booking_conflict_error)/)
    const left = await sandbox.offered()
    expect(left).not.toContain(START)
    expect(left.length).toBeGreaterThan(10)
    expect(await sandbox.ask('POST', `/bookings/${uidOf(won)}/cancel`, {})).toMatchObject({ status: 200 })
    expect(await sandbox.offered()).toContain(START)
    expect(await sandbox.visitor(2)).toMatchObject({ status: 201 })
  })

  it('cannot both move their bookings to it', async () => {
    await using sandbox = await run()
    const [one, other] = [
      await sandbox.visitor(1, { start: '2027-01-11T09:00:00Z' }),
      await sandbox.visitor(2, { start: '2027-01-11T09:30:00Z' }),
    ]
    const replies = await Promise.all(
      [one, other].map((made) =>
        sandbox.ask('POST', `/bookings/${uidOf(made)}/reschedule`, { start: START }),
      ),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    const left = await sandbox.offered()
    const times = ['2027-01-11T09:00:00.000Z', '2027-01-11T09:30:00.000Z']
    expect(left.filter((start) => times.includes(start))).toHaveLength(1)
  })
})

describe('a booking', () => {
  it('is moved only once by simultaneous requests', async () => {
    await using sandbox = await run()
    const uid = uidOf(await sandbox.visitor(1))
    const starts = ['09:00', '09:30', '11:00', '11:30'].map((at) => `2027-01-11T${at}:00.000Z`)
    const replies = await Promise.all(
      starts.map((start) => sandbox.ask('POST', `/bookings/${uid}/reschedule`, { start })),
    )
    const [moved, ...others] = replies.toSorted((one, other) => one.status - other.status)
    expect(moved?.status).toBe(201)
    for (const other of others)
      expect([other.status, messageOf(other.body)]).toEqual([
        400,
        expect.stringContaining('rescheduled already'),
      ])
    const left = await sandbox.offered()
    const { start } = (moved?.body.data ?? {}) as Json
    expect(starts.filter((one) => !left.includes(one))).toEqual([start])
    expect(left).toContain(START)
  })

  it('is cancelled only once by simultaneous requests', async () => {
    await using sandbox = await run()
    const uid = uidOf(await sandbox.visitor(1))
    const replies = await Promise.all([1, 2, 3].map(() => sandbox.ask('POST', `/bookings/${uid}/cancel`, {})))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 400, 400])
  })

  it('can be moved to a time that overlaps its own', async () => {
    await using sandbox = await run()
    const uid = uidOf(await sandbox.visitor(1))
    const moved = await sandbox.ask('POST', `/bookings/${uid}/reschedule`, { start: '2027-01-11T08:15:00Z' })
    expect(moved).toMatchObject({ status: 201, body: { data: { rescheduledFromUid: uid } } })
  })

  it('is not moved if the other time is taken', async () => {
    await using sandbox = await run()
    const uid = uidOf(await sandbox.visitor(1))
    await sandbox.visitor(2, { start: '2027-01-11T09:00:00Z' })
    const refused = await sandbox.ask('POST', `/bookings/${uid}/reschedule`, {
      start: '2027-01-11T09:00:00Z',
    })
    expect(refused.status).toBe(400)
    expect(await sandbox.ask('GET', `/bookings/${uid}`)).toMatchObject({
      body: { data: { status: 'accepted' } },
    })
    expect(await sandbox.offered()).not.toContain(START)
  })
})

describe('a seat', () => {
  const workshop = { eventTypeId: 6, start: '2027-01-11T07:00:00.000Z' }
  const seat = ({ body }: Pick<Reply, 'body'>) => body.data as { uid: string; seatUid: string }

  it('is moved only once, and joins the seated booking at the other time', async () => {
    await using sandbox = await run()
    const mine = seat(await sandbox.visitor(1, workshop))
    const there = seat(await sandbox.visitor(2, { ...workshop, start: '2027-01-11T11:00:00Z' }))
    const path = `/bookings/${mine.uid}/reschedule`
    const body = { start: '2027-01-11T11:00:00Z', seatUid: mine.seatUid }
    const replies = await Promise.all([1, 2].map(() => sandbox.ask('POST', path, body)))
    const moved = replies.filter(({ status }) => status === 201)
    expect(moved).toHaveLength(1)
    expect(seat(moved[0] as Reply).uid).toBe(there.uid)
    const { body: read } = await sandbox.ask('GET', `/bookings/${there.uid}`)
    expect((read.data as { attendees: unknown[] }).attendees).toHaveLength(2)
    // Its last attendee has left the old booking.
    expect(await sandbox.ask('GET', `/bookings/${mine.uid}`)).toMatchObject({
      body: { data: { status: 'cancelled' } },
    })
  })

  it('that is released leaves the other seats taken', async () => {
    await using sandbox = await run()
    const mine = seat(await sandbox.visitor(1, workshop))
    await sandbox.visitor(2, workshop)
    const reply = await sandbox.ask('POST', `/bookings/${mine.uid}/cancel`, { seatUid: mine.seatUid })
    expect(reply).toMatchObject({ status: 200, body: { data: { status: 'accepted' } } })
    const { body } = await sandbox.ask('GET', '/slots?eventTypeId=6&start=2027-01-11&end=2027-01-11')
    expect(body.data).toMatchObject({
      '2027-01-11': [
        { start: workshop.start, seatsBooked: 1, seatsRemaining: 4, seatsTotal: 5, bookingUid: mine.uid },
        { seatsBooked: 0, seatsRemaining: 5 },
        { seatsBooked: 0 },
        { seatsBooked: 0 },
      ],
    })
  })
})
