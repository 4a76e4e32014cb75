import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSandbox, type RunningSandbox } from './http.js'
import { readRecordings, recordedEventTypes, splitByName, type Json, type Recording } from './recorded.js'
import { UNFETCHED } from './unfetched.js'

/** Recorded bookings to which the sandbox replies differently, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'team-collective': 'teams have one calendar here: the other hosts do not attend',
  'team-weekly-round-robin': 'the recorded reply lacks its first occurrence',
}

/** Properties that differ in every booking, or contain the name of the host. */
const PER_BOOKING = new Set([
  'id',
  'uid',
  'icsUid',
  'createdAt',
  'updatedAt',
  'seatUid',
  'recurringBookingUid',
  'hosts',
])

/** Replaces what differs between bookings by its types. */
function plain(value: unknown): unknown {
  // The order of people on a seated booking is the database's, and not always the same.
  if (Array.isArray(value))
    return value.map(plain).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      PER_BOOKING.has(key) ? typesOf(one) : key === 'title' ? 'title' : plain(one),
    ]),
  )
}

function typesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typesOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typesOf(one)]))
}

describe('the recorded bookings', () => {
  const recordings = [...readRecordings('bookings').values()].filter(
    ({ request, response }) =>
      request.method === 'POST' && request.path === '/v2/bookings' && response.status === 201,
  )
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await runSandbox({
      eventTypes: [...recordedEventTypes(), ...UNFETCHED],
      now: () => Date.parse('2026-11-23T16:48:50.000Z'),
    })
  })
  afterAll(() => sandbox.close())

  const book = async ({ request, response }: Recording) => {
    const isOwner = Object.keys(request.headers).some((header) => header.toLowerCase() === 'authorization')
    const reply = await sandbox.book(request.body, isOwner ? { authorization: 'Bearer cal_sandbox' } : {})
    return { seen: plain(reply.body.data), recorded: plain((response.body as Json).data) }
  }
  const [same, different] = splitByName(recordings, EXCEPTIONS)

  it.each(same)('%s', async (_, recording) => {
    const { seen, recorded } = await book(recording)
    expect(seen).toEqual(recorded)
  })

  it.each(different)('%s, with a different reply', async (_, recording) => {
    const { seen, recorded } = await book(recording)
    expect(seen).not.toEqual(recorded)
  })
})
