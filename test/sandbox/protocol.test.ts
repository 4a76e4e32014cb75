import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSandbox } from './http.js'
import type { RunningSandbox } from './http.js'
import { messageOf, readRecordings, recordedEventTypes, sameMeaning } from './recorded.js'

/** Recorded exchanges about HTTP itself that the sandbox answers otherwise, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bearer-expired-api-key': 'there is one key, which does not expire',
  'bearer-right-api-key': 'the key is another one: see authorize.test.ts',
  'slots-with-bad-bearer': 'there are no slots yet',
  'error-c-from-a-browser-origin': 'no addresses are blocked',
  health: 'there is no such route',
  'too-large': 'the body of the recording is shortened: see below',
}

/** The counter of the limit stands elsewhere; what it does is tested in throttle.test.ts. */
const HEADERS = ['content-type', 'access-control-allow-origin', 'access-control-allow-methods', 'access-control-allow-headers', 'access-control-max-age']

describe('the recorded exchanges about HTTP', () => {
  const recordings = [...readRecordings('http').values()].filter(({ name }) => !/^(key-)?limit-/.test(name))
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await runSandbox({ eventTypes: recordedEventTypes() })
  })
  afterAll(() => sandbox.close())

  it.each(recordings.map((recording) => [recording.name, recording] as const))('%s', async (name, { request, response }) => {
    const { method, path, headers, body } = request
    const reply = await sandbox.send(method, path, { headers, body: body ?? undefined })
    const seen = { status: reply.status, message: messageOf(reply.body) }
    if (name in EXCEPTIONS) {
      expect(seen.status === response.status && sameMeaning(messageOf(response.body), seen.message)).toBe(false)
      return
    }
    expect(seen).toEqual({ status: response.status, message: messageOf(response.body) })
    for (const header of HEADERS) expect(reply.headers.get(header), header).toBe(response.headers[header] ?? null)
    if (response.status >= 400 && method !== 'HEAD') {
      expect(reply.body).toEqual({ ...(response.body as object), ...('timestamp' in reply.body && { timestamp: reply.body.timestamp }) })
    }
  })

  it('refuse a body over 100 kB, and take one just below', async () => {
    const eventTypeId = 494
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' }
    const body = (notes: number) => ({ start: '2027-05-10T08:00:00Z', eventTypeId, attendee, bookingFieldsResponses: { more: 'x'.repeat(notes) } })
    expect(await sandbox.book(body(110_000))).toMatchObject({ status: 413, body: { statusCode: 413, message: 'request entity too large' } })
    expect(await sandbox.book(body(100_000))).toMatchObject({ status: 201 })
  })
})
