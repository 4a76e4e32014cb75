import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedCalendar } from './hosts.js'
import { plainBody, runSandbox, type RunningSandbox } from './http.js'
import { readRecordings, type Json, type Recording } from './recorded.js'

const VERSION = { 'cal-api-version': '2024-09-04' }

/** Replaces booking uids and timestamps, which differ between servers. */
function plain(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      key === 'bookingUid' || key === 'timestamp' ? typeof value : value,
    ),
  )
}

const guest = (index: number): Json => ({
  name: `Guest ${index}`,
  email: `guest${index}@example.com`,
  timeZone: 'Europe/Rome',
})

/** Returns the sandbox's reply and the recorded one. */
async function ask(sandbox: RunningSandbox, { request, response }: Recording, path = request.path) {
  const { status, body } = await sandbox.send('GET', path, { headers: request.headers })
  return {
    seen: { status, body: plain(body) },
    recorded: { status: response.status, body: plain(response.body) },
  }
}

const recordings = readRecordings('slots')

function recorded(name: string): Recording {
  const found = recordings.get(name)
  if (!found) throw new Error(`No recording is called ${name}.`)
  return found
}

/** Recordings that involve bookings and holds, which must be made first. */
const NEEDS_BOOKINGS = /^(reserved-slot-is-gone|booked-slot|own-booking|unknown-booking|seats-.*some-taken)/

describe('the recorded free times', () => {
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await runSandbox(recordedCalendar())
  })
  afterAll(() => sandbox.close())

  const withoutBookings = [...recordings.values()].filter(({ name }) => !NEEDS_BOOKINGS.test(name))
  it.each(withoutBookings.map((one) => [one.name, one] as const))('%s', async (_, recording) => {
    const { seen, recorded: expected } = await ask(sandbox, recording)
    expect(seen).toEqual(expected)
  })
})

describe('the recorded free times of a calendar with bookings and holds', () => {
  it.each([
    ['seats-shown-some-taken', 559, '2026-12-09T13:00:00.000Z', 2],
    ['seats-two-some-taken', 561, '2026-12-09T14:00:00.000Z', 2],
    ['seats-hidden-some-taken', 560, '2026-12-09T15:00:00.000Z', 1],
  ])('%s', async (name, eventTypeId, start, seats) => {
    await using sandbox = await runSandbox(recordedCalendar())
    for (let index = 0; index < seats; index += 1)
      expect(await sandbox.book(plainBody({ eventTypeId, start, attendee: guest(index) }))).toMatchObject({
        status: 201,
      })
    const { seen, recorded: expected } = await ask(sandbox, recorded(name))
    expect(seen).toEqual(expected)
  })

  it('reserved-slot-is-gone', async () => {
    await using sandbox = await runSandbox(recordedCalendar())
    await sandbox.send('POST', '/v2/slots/reservations', {
      headers: { ...VERSION, 'content-type': 'application/json' },
      body: { eventTypeId: 494, slotStart: '2026-12-09T09:00:00.000Z' },
    })
    const { seen, recorded: expected } = await ask(sandbox, recorded('reserved-slot-is-gone'))
    expect(seen).toEqual(expected)
  })

  it('booked-slot-is-gone, own-booking-counts-as-free and unknown-booking-to-reschedule', async () => {
    await using sandbox = await runSandbox(recordedCalendar())
    const made = await sandbox.book(plainBody({ eventTypeId: 494, start: '2026-12-09T13:00:00.000Z' }))
    const { uid } = made.body.data as { uid: string }
    const names = ['booked-slot-is-gone', 'own-booking-counts-as-free', 'unknown-booking-to-reschedule']
    for (const name of names) {
      const { request } = recorded(name)
      const path = name.startsWith('own') ? request.path.replace(/=[^=]*$/, `=${uid}`) : request.path
      const { seen, recorded: expected } = await ask(sandbox, recorded(name), path)
      expect(seen, name).toEqual(expected)
    }
  })
})
