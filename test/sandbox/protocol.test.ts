import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSandbox, type Reply, type RunningSandbox } from './http.js'
import { readRecordings, recordedEventTypes, splitByName, type Json, type Recording } from './recorded.js'

/** Recorded exchanges about HTTP itself to which the sandbox replies differently, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bearer-expired-api-key': 'there is one key, which does not expire',
  'bearer-right-api-key': 'the API key differs: see eventTypes.test.ts and reading.test.ts',
  'error-c-from-a-browser-origin': 'no addresses are blocked',
  health: 'there is no such route',
  'version-2026-02-25':
    'the recorded servers are older than that version, which the sandbox accepts: see below',
  'too-large': 'the recorded body is shortened: see below',
}

/**
 * Headers that are compared. Those of the rate limit differ, because its counter does;
 * rules.test.ts tests them.
 */
const HEADERS = [
  'content-type',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-max-age',
]

describe('the recorded exchanges about HTTP', () => {
  const recordings = [...readRecordings('http').values()].filter(({ name }) => !/^(key-)?limit-/.test(name))
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await runSandbox({ eventTypes: recordedEventTypes() })
  })
  afterAll(() => sandbox.close())

  const exchange = async ({ request, response }: Recording) => {
    const { method, path, headers, body } = request
    const reply = await sandbox.send(method, path, { headers, body: body ?? undefined })
    const recorded = {
      ...response,
      headers: new Headers(response.headers),
      body: (response.body ?? {}) as Json,
    }
    return { seen: project(reply, response.status), recorded: project(recorded, response.status) }
  }
  const [same, different] = splitByName(recordings, EXCEPTIONS)

  it.each(same)('%s', async (_, recording) => {
    const { seen, recorded } = await exchange(recording)
    expect(seen).toEqual(recorded)
  })

  it.each(different)('%s, with a different reply', async (_, recording) => {
    const { seen, recorded } = await exchange(recording)
    expect(seen).not.toEqual(recorded)
  })

  it('take the same booking with the version 2026-02-25, and send the same reply', async () => {
    const book = (version: string, hour: number) =>
      sandbox.send('POST', '/v2/bookings', {
        headers: { 'cal-api-version': version, 'content-type': 'application/json' },
        body: {
          start: `2026-12-08T${hour}:00:00.000Z`,
          eventTypeId: 494,
          attendee: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' },
        },
      })
    const [older, newer] = [await book('2024-08-13', 10), await book('2026-02-25', 11)]
    expect([older.status, newer.status]).toEqual([201, 201])
    expect(Object.keys(newer.body.data as Json)).toEqual(Object.keys(older.body.data as Json))
    expect((await book('2026-02-26', 12)).status).toBe(400)
  })

  it('refuse a body over 100 kB, and accept one just below', async () => {
    const eventTypeId = 494
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' }
    const body = (notes: number) => ({
      start: '2027-05-10T08:00:00Z',
      eventTypeId,
      attendee,
      bookingFieldsResponses: { more: 'x'.repeat(notes) },
    })
    expect(await sandbox.book(body(110_000))).toMatchObject({
      status: 413,
      body: { statusCode: 413, message: 'request entity too large' },
    })
    expect(await sandbox.book(body(100_000))).toMatchObject({ status: 201 })
  })
})

/** Returns what is compared: status and headers, and for a refusal everything but its time. */
function project({ status, headers, body }: Reply, recordedStatus: number): Json {
  const { timestamp, ...refusal } = body
  return {
    status,
    headers: HEADERS.map((header) => headers.get(header)),
    ...(recordedStatus >= 400 && { refusal, timestamp: typeof timestamp }),
  }
}
