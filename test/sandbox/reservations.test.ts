import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedCalendar } from './hosts.js'
import { plainBody, runSandbox, type Reply, type RunningSandbox } from './http.js'
import { readRecordings, splitByName, type Json, type Recording } from './recorded.js'

const VERSION = { 'cal-api-version': '2024-09-04' }
const PER_REPLY = ['timestamp', 'reservationUid', 'reservationUntil']

/** Recorded steps to which the sandbox replies differently, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'reservation-duration-other-user': 'the sandbox has only one API key, so that of another person is invalid',
}

/** Bookings that must exist before a step, because the steps that made them were not recorded. */
const MISSING: Readonly<Record<string, { start: string; eventTypeId: number; seats: number }>> = {
  'make-on-a-booked-slot': { eventTypeId: 494, start: '2026-12-09T08:30:00.000Z', seats: 1 },
  'make-seats-full': { eventTypeId: 561, start: '2026-12-09T14:00:00.000Z', seats: 2 },
}

/** Steps before which earlier holds had been released, or which were sent at the same time as another. */
const WITHOUT_HOLDS = new Set(['two-at-once-first', 'two-at-once-second', 'reserve-then-book-1-reserve'])

function plain(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      PER_REPLY.includes(key) ? typeof value : value,
    ).replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'uid'),
  )
}

function start(sandbox: RunningSandbox) {
  const send = (method: string, path: string, body?: unknown): Promise<Reply> =>
    sandbox.send(method, `/v2/slots/reservations${path}`, {
      headers: { ...VERSION, 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    })
  return {
    make: (body: Json) => send('POST', '', body),
    get: (uid: string) => send('GET', `/${uid}`),
    move: (uid: string, body: Json) => send('PATCH', `/${uid}`, body),
    release: (uid: string) => send('DELETE', `/${uid}`),
    slots: async (query: string) => {
      const { body } = await sandbox.send('GET', `/v2/slots?${query}`, { headers: VERSION })
      return Object.values(body.data as Record<string, { start: string }[]>)
        .flat()
        .map((slot) => slot.start)
    },
  }
}

describe('the recorded holds', () => {
  const recordings = [...readRecordings('reservations').values()].filter(
    ({ request }) => !request.path.startsWith('/v2/bookings'),
  )
  const [same, different] = splitByName(recordings, EXCEPTIONS)

  const names = new Map<string, string>()
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await runSandbox(recordedCalendar())
  })
  afterAll(() => sandbox.close())

  const prepare = async (name: string): Promise<void> => {
    for (const uid of WITHOUT_HOLDS.has(name) ? names.values() : []) await start(sandbox).release(uid)
    const { seats = 0, ...missing } = MISSING[name] ?? {}
    for (let index = 0; index < seats; index += 1) {
      const attendee = { name: 'Guest', email: `guest${index}@example.com`, timeZone: 'Europe/Rome' }
      expect(await sandbox.book(plainBody({ ...missing, attendee }))).toMatchObject({ status: 201 })
    }
  }

  const replay = async (step: Recording): Promise<Reply> => {
    await prepare(step.name)
    const reply = await send(step)
    const { reservationUid } = ((step.response.body as Json).data ?? {}) as { reservationUid?: string }
    const own = ((reply.body.data ?? {}) as { reservationUid?: string }).reservationUid
    if (reservationUid && own) names.set(reservationUid, own)
    return reply
  }

  const send = ({ request }: Recording): Promise<Reply> => {
    const [recorded = '', own = ''] = [...names].find(([uid]) => request.path.includes(uid)) ?? []
    const key = Object.keys(request.headers).find((header) => header.toLowerCase() === 'authorization')
    const isHost = key !== undefined && request.headers[key] === 'Bearer cal_ada-key'
    return sandbox.send(request.method, request.path.replace(recorded, own), {
      headers: {
        'content-type': 'application/json',
        ...request.headers,
        ...(key && isHost && { [key]: 'Bearer cal_sandbox' }),
      },
      ...(request.method !== 'GET' && request.body !== null && { body: request.body }),
    })
  }

  it.each(same)('%s', async (name, recording) => {
    const { status, body } = await replay(recording)
    expect({ status, body: plain(body) }, name).toEqual({
      status: recording.response.status,
      body: plain(recording.response.body),
    })
  })

  it.each(different)('%s, with a different reply', async (_, recording) => {
    expect((await replay(recording)).status).not.toBe(recording.response.status)
  })
})

describe('a hold', () => {
  const DAY = 'eventTypeId=1&start=2027-01-11T07:00:00Z&end=2027-01-11T09:00:00Z'
  const TAKEN = '2027-01-11T08:00:00.000Z'

  it('hides its time for five minutes, and then frees it', async () => {
    let now = Date.parse('2026-11-23T16:55:30.000Z')
    await using sandbox = await runSandbox({ now: () => now })
    const { make, get, slots } = start(sandbox)
    const { body } = await make({ eventTypeId: 1, slotStart: TAKEN })
    const { reservationUid, reservationUntil } = body.data as Record<string, string>
    expect(reservationUntil).toBe('2026-11-23T17:00:30.000Z')
    expect(await slots(DAY)).not.toContain(TAKEN)
    now += 5 * 60_000 - 1
    expect(await slots(DAY)).not.toContain(TAKEN)
    expect((await make({ eventTypeId: 1, slotStart: TAKEN })).status).toBe(422)
    now += 1
    expect(await slots(DAY)).toContain(TAKEN)
    expect((await get(reservationUid ?? '')).body.data).toBeNull()
    expect((await make({ eventTypeId: 1, slotStart: TAKEN })).status).toBe(201)
  })

  it('can be released, and moved to another time', async () => {
    await using sandbox = await runSandbox()
    const { make, move, release, slots } = start(sandbox)
    const { body } = await make({ eventTypeId: 1, slotStart: TAKEN })
    const { reservationUid = '' } = body.data as Record<string, string>
    const later = '2027-01-11T08:30:00.000Z'
    expect(await move(reservationUid, { eventTypeId: 1, slotStart: later })).toMatchObject({ status: 200 })
    expect(await slots(DAY)).toContain(TAKEN)
    expect(await slots(DAY)).not.toContain(later)
    expect(await release(reservationUid)).toMatchObject({ status: 200, body: { status: 'success' } })
    expect(await slots(DAY)).toContain(later)
  })

  it('does not prevent a booking, as recorded', async () => {
    await using sandbox = await runSandbox()
    await start(sandbox).make({ eventTypeId: 1, slotStart: TAKEN })
    expect(await sandbox.book(plainBody({ start: TAKEN }))).toMatchObject({ status: 201 })
  })
})
