import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedCalendar } from './hosts.js'
import { plainBody, runSandbox, type Reply, type RunningSandbox } from './http.js'
import { messageOf, readRecordings, type Json, type Recording } from './recorded.js'

/** Bookings that must exist before a step, because the steps that made them were not recorded. */
const MISSING: Readonly<Record<string, { start: string; eventTypeId: number }>> = {
  'reschedule-to-a-taken-time': { eventTypeId: 494, start: '2026-12-18T13:30:00.000Z' },
  'reschedule-pending': { eventTypeId: 563, start: '2026-12-21T09:30:00.000Z' },
  'reschedule-disabled': { eventTypeId: 539, start: '2026-12-21T11:30:00.000Z' },
  'cancel-pending': { eventTypeId: 563, start: '2026-12-21T14:30:00.000Z' },
}

/** Rules of event types that the public reply does not contain. */
const RULES: Readonly<Record<number, Json>> = { 539: { disableCancelling: true, disableRescheduling: true } }

/** Properties that differ in every booking. */
const PER_BOOKING = new Set(['id', 'timestamp', 'createdAt', 'updatedAt', 'icsUid'])

/** Properties that contain the name of the host. */
const HOST = new Set(['hosts', 'title', 'user', 'userPrimaryEmail'])

/**
 * Removes what differs between bookings. Attendees of a seated booking are sorted, because their
 * order is the database's.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const ones = value.map(plain)
    return ones.every((one) => typeof one === 'object' && one !== null && 'seatUid' in one)
      ? ones.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
      : ones
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      PER_BOOKING.has(key) ? typeof one : HOST.has(key) ? key : plain(one),
    ]),
  )
}

/** Maps the uids of the recording to those that the sandbox gave to the same things. */
class UidMap {
  readonly #names = new Map<string, string>()

  learn(recorded: unknown, seen: unknown): void {
    if (typeof recorded !== 'object' || typeof seen !== 'object' || !recorded || !seen) return
    for (const [key, value] of Object.entries(recorded)) {
      const actual = (seen as Json)[key]
      const isName = key === 'uid' || key === 'recurringBookingUid' || key === 'seatUid'
      if (isName && typeof value === 'string' && typeof actual === 'string' && !this.#names.has(value))
        this.#names.set(value, actual)
      // The uid of a seat is learned from the reply to whoever takes it; the list of attendees may
      // have another order.
      else if (key !== 'attendees') this.learn(value, actual)
    }
  }

  name(uid: string, actual: string): void {
    this.#names.set(uid, actual)
  }

  translate<T>(value: T): T {
    let text = JSON.stringify(value) ?? 'null'
    for (const [recorded, actual] of this.#names) text = text.replaceAll(recorded, actual)
    return JSON.parse(text) as T
  }
}

describe('the recorded flows', () => {
  const flows = [...readRecordings('bookings').values()]
  const first = flows.findIndex(({ name }) => name === 'recurring-four')
  const steps = flows.slice(first).filter(({ name }) => name !== 'get-what-the-clash-left')
  const names = new UidMap()
  let sandbox: RunningSandbox

  beforeAll(async () => {
    const calendar = recordedCalendar()
    const eventTypes = calendar.eventTypes.map((type) => ({ ...type, ...RULES[Number(type.id)] }))
    sandbox = await runSandbox({ ...calendar, eventTypes })
  })
  afterAll(() => sandbox.close())

  const prepare = async ({ name, request }: Recording): Promise<void> => {
    const missing = MISSING[name]
    if (!missing) return
    const { status, body } = await sandbox.book(plainBody(missing))
    expect(status).toBe(201)
    const uid = request.path.split('/')[3] ?? ''
    if (name !== 'reschedule-to-a-taken-time') names.name(uid, (body.data as { uid: string }).uid)
  }

  const send = ({ request }: Recording): Promise<Reply> => {
    const authorized = Object.keys(request.headers).some((header) => header.toLowerCase() === 'authorization')
    const headers = { ...request.headers, ...(authorized && { Authorization: 'Bearer cal_sandbox' }) }
    const body = names.translate(request.body)
    return sandbox.send(request.method, names.translate(request.path), {
      headers: { 'content-type': 'application/json', ...headers },
      ...(request.method === 'POST' && { body }),
    })
  }

  it.each(steps.map((step) => [step.name, step] as const))('%s', async (_, step) => {
    await prepare(step)
    const { status, body } = await send(step)
    names.learn(step.response.body, body)
    expect({ status, body: plain(body) }).toEqual({
      status: step.response.status,
      body: plain(names.translate(step.response.body)),
    })
  })
})

describe('a change', () => {
  const VERSION = { 'cal-api-version': '2024-08-13' }
  const OWNER = { ...VERSION, authorization: 'Bearer cal_sandbox' }
  const SEATED = [{ seats: { seatsPerTimeSlot: 3 } }]

  const change = (
    sandbox: RunningSandbox,
    path: string,
    { body = {}, headers = VERSION }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Reply> =>
    sandbox.send('POST', `/v2/bookings/${path}`, {
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })

  const bookOne = async (sandbox: RunningSandbox, more: Json = {}): Promise<Record<string, string>> => {
    const { body } = await sandbox.book(plainBody(more))
    return body.data as Record<string, string>
  }

  it.each([
    [
      'reschedule',
      { start: '2027-01-12T08:00:00Z', seatUid: 'x', reschedulingReason: 'y' },
      'reschedulingReason',
    ],
    ['cancel', { seatUid: 'x', cancelSubsequentBookings: true }, 'cancelSubsequentBookings'],
  ])('of a seat by %s allows fewer keys', async (action, body, key) => {
    await using sandbox = await runSandbox({ eventTypes: SEATED })
    const { uid = '' } = await bookOne(sandbox)
    const { status, body: reply } = await change(sandbox, `${uid}/${action}`, { body })
    expect([status, messageOf(reply)]).toEqual([
      400,
      `${key} property is wrong,property ${key} should not exist `,
    ])
  })

  it.each(['reschedule', 'cancel'])('by %s has no route in another version', async (action) => {
    await using sandbox = await runSandbox()
    const { status } = await change(sandbox, `x/${action}`, { headers: { 'cal-api-version': '2024-09-04' } })
    expect(status).toBe(404)
  })

  it('of a whole seated booking is allowed to its host', async () => {
    await using sandbox = await runSandbox({ eventTypes: SEATED })
    const { uid = '' } = await bookOne(sandbox)
    const cancelled = await change(sandbox, `${uid}/cancel`, {
      headers: OWNER,
      body: { cancellationReason: 'Ill' },
    })
    expect(cancelled).toMatchObject({
      status: 200,
      body: { data: { status: 'cancelled', cancellationReason: 'Ill' } },
    })
  })

  it.each([true, { disabled: true }])('by cancelling can be disabled with %o', async (disableCancelling) => {
    await using sandbox = await runSandbox({ eventTypes: [{ disableCancelling }] })
    const { uid = '' } = await bookOne(sandbox)
    expect(messageOf((await change(sandbox, `${uid}/cancel`)).body)).toBe(
      'This event type does not allow cancellations',
    )
  })

  it('must respect the minimum notice', async () => {
    await using sandbox = await runSandbox({ eventTypes: [{ minimumBookingNotice: 24 * 60 }] })
    const { uid = '' } = await bookOne(sandbox)
    const { status, body } = await change(sandbox, `${uid}/reschedule`, {
      body: { start: '2026-11-24T08:00:00Z' },
    })
    expect([status, messageOf(body)]).toEqual([400, expect.stringContaining("it's too soon")])
  })

  it('of a series that is already cancelled is refused', async () => {
    await using sandbox = await runSandbox()
    const { body } = await sandbox.book(plainBody({ eventTypeId: 5, recurrenceCount: 3 }))
    const [first] = body.data as Record<string, string>[]
    const path = `${first?.recurringBookingUid ?? ''}/cancel`
    expect((await change(sandbox, path)).body.data).toHaveLength(3)
    expect(await change(sandbox, path)).toMatchObject({ status: 400 })
  })
})
