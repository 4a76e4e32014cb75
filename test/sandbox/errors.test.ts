import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSandbox, type RunningSandbox } from './http.js'
import { messageOf, readRecordings, recordedEventTypes, sameMeaning, type Json } from './recorded.js'
import { UNFETCHED } from './unfetched.js'

/** Recorded steps that the sandbox does not answer in the same way, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'number-as-number': 'a number is taken as documented; that revision takes none',
  'same-slot-other-event-type': 'times are kept per event type, not per host',
  'first-occurrence-taken': 'taken by another event type of the host: times are kept per event type',
  'on-a-saturday': 'there are no schedules: any future time can be booked',
  'at-night': 'there are no schedules: any future time can be booked',
  'attendee-phone-missing': 'the fetch does not tell that the engine takes this field as hidden',
  'phone-visible-wrong': 'the fetch does not tell that the engine takes this field as hidden',
  'textarea-too-short': 'the fetch does not tell the shortest length',
  'email-of-an-excluded-domain': 'the fetch does not tell which domains are refused',
  'email-not-of-the-required-domain': 'the fetch does not tell which domains are demanded',
  'two-at-once-two-people-b': 'sent at the same moment as another: see simultaneous.test.ts',
  'three-at-once-two-seats-1': 'sent at the same moment as another: see simultaneous.test.ts',
  'three-at-once-two-seats-2': 'sent at the same moment as another: see simultaneous.test.ts',
  'three-at-once-two-seats-3': 'sent at the same moment as another: see simultaneous.test.ts',
  'loser-of-the-seats-tries-again': 'follows three that were sent at the same moment',
  'second-loser-of-the-seats-tries-again': 'follows three that were sent at the same moment',
  'team-collective-no-host-free': 'teams have one calendar here',
  'team-round-robin-second-host': 'teams have one calendar here',
  'team-round-robin-no-host-left': 'teams have one calendar here',
  'day-limit-reached': 'limits of bookings per day and week are not kept',
  'duration-limit-reached': 'limits of minutes per day and week are not kept',
  'auth-only-other-user': 'there is one host with one key',
  'auth-only-owner': 'the key is another one: see eventTypes.test.ts and reading.test.ts',
  'address-blocked-on-the-server': 'no addresses are blocked',
  'address-of-a-protected-user': 'no addresses are blocked',
  'address-of-a-protected-user-wrong-code': 'no addresses are blocked',
  'address-on-the-spam-list': 'no addresses are blocked',
  'routing-response-unknown': 'there are no routing forms',
}

/** Steps that are missing in the recording: what must have been booked before. */
const BEFORE: Readonly<Record<string, Json>> = {
  'same-slot-same-person': { eventTypeId: 494, start: '2026-12-07T08:00:00.000Z' },
  'booker-limit-reached': { eventTypeId: 576, start: '2026-12-10T08:00:00.000Z' },
}

describe('the recorded refusals', () => {
  const recordings = [...readRecordings('errors').values()].filter(
    ({ request }) => request.method === 'POST' && /^\/v2\/bookings$/.test(request.path),
  )
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await runSandbox({
      eventTypes: [...recordedEventTypes(), ...UNFETCHED],
      codeFor: () => '673318',
    })
  })
  afterAll(() => sandbox.close())

  async function bookBefore(step: string, attendee: unknown): Promise<void> {
    const missing = BEFORE[step]
    const reply = missing && (await sandbox.book({ attendee, ...missing }))
    if (reply && reply.status !== 201)
      throw new Error(`The step before ${step} was refused: ${reply.status}.`)
  }

  it('are more than a hundred', () => {
    expect(recordings.length - Object.keys(EXCEPTIONS).length).toBeGreaterThan(100)
  })

  // One conversation: later steps meet what earlier ones booked.
  it.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    async (step, { request, response }) => {
      await bookBefore(step, (request.body as Json).attendee)
      const reply = await sandbox.send('POST', request.path, { headers: request.headers, body: request.body })
      const said = [reply, response].map(({ status, body }) => `${status} ${messageOf(body) ?? ''}`)
      expect(isSame(reply, response), said.join(', recorded ')).toBe(!(step in EXCEPTIONS))
    },
  )

  it('wear three envelopes, all of them met here', () => {
    const refused = recordings.filter(({ response }) => response.status >= 400)
    expect(new Set(refused.map(({ response }) => JSON.stringify(shapeOf(response.body)))).size).toBe(3)
  })
})

interface Answer {
  status: number
  body: unknown
}

/** The same status, and of a refusal the same words in the same envelope. */
function isSame(reply: Answer, recorded: Answer): boolean {
  if (reply.status !== recorded.status || recorded.status < 300) return reply.status === recorded.status
  const envelopes = [reply, recorded].map(({ body }) => JSON.stringify(shapeOf(body)))
  return envelopes[0] === envelopes[1] && sameMeaning(messageOf(recorded.body), messageOf(reply.body))
}

/** The keys of an error reply, nested as they are. */
function shapeOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || 'data' in body) return typeof body
  return Object.fromEntries(
    Object.entries(body)
      .toSorted()
      .map(([key, value]) => [key, shapeOf(value)]),
  )
}
