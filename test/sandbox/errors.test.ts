import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSandbox, type RunningSandbox } from './http.js'
import { messageOf, readRecordings, recordedEventTypes, sameMeaning, type Json } from './recorded.js'
import { UNFETCHED } from './unfetched.js'

/** Recorded steps to which the sandbox replies differently, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'number-as-number': 'a number is accepted as documented; that revision accepts none',
  'same-slot-other-event-type': 'times are kept per event type, not per host',
  'first-occurrence-taken': 'taken by another event type of the host: times are kept per event type',
  'on-a-saturday': 'bookings are not checked against working hours: any future time can be booked',
  'at-night': 'bookings are not checked against working hours: any future time can be booked',
  'attendee-phone-missing': 'the public reply does not say that the engine treats this field as hidden',
  'phone-visible-wrong': 'the public reply does not say that the engine treats this field as hidden',
  'textarea-too-short': 'the public reply does not contain the minimum length',
  'email-of-an-excluded-domain': 'the public reply does not say which domains are refused',
  'email-not-of-the-required-domain': 'the public reply does not say which domains are required',
  'two-at-once-two-people-b': 'sent at the same moment as another: see simultaneous.test.ts',
  'three-at-once-two-seats-1': 'sent at the same moment as another: see simultaneous.test.ts',
  'three-at-once-two-seats-2': 'sent at the same moment as another: see simultaneous.test.ts',
  'three-at-once-two-seats-3': 'sent at the same moment as another: see simultaneous.test.ts',
  'loser-of-the-seats-tries-again': 'follows three that were sent at the same moment',
  'second-loser-of-the-seats-tries-again': 'follows three that were sent at the same moment',
  'team-collective-no-host-free': 'teams have one calendar here',
  'team-round-robin-second-host': 'teams have one calendar here',
  'team-round-robin-no-host-left': 'teams have one calendar here',
  'auth-only-other-user': 'there is one host with one key',
  'auth-only-owner': 'the API key differs: see eventTypes.test.ts and reading.test.ts',
  'address-blocked-on-the-server': 'no addresses are blocked',
  'address-of-a-protected-user': 'no addresses are blocked',
  'address-of-a-protected-user-wrong-code': 'no addresses are blocked',
  'address-on-the-spam-list': 'no addresses are blocked',
  'routing-response-unknown': 'there are no routing forms',
}

/** Bookings that must exist before a step, because the steps that made them were not recorded. */
const BEFORE: Readonly<Record<string, Json>> = {
  'same-slot-same-person': { eventTypeId: 494, start: '2026-12-07T08:00:00.000Z' },
  'duration-limit-reached': { eventTypeId: 575, start: '2027-01-25T08:00:00.000Z' },
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
      throw new Error(`The booking that must exist before ${step} was refused with ${reply.status}.`)
  }

  it('are more than a hundred', () => {
    expect(recordings.length - Object.keys(EXCEPTIONS).length).toBeGreaterThan(100)
  })

  // The steps are one conversation: later ones depend on what earlier ones booked.
  it.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    async (step, { request, response }) => {
      await bookBefore(step, (request.body as Json).attendee)
      const reply = await sandbox.send('POST', request.path, { headers: request.headers, body: request.body })
      const summaries = [reply, response].map(({ status, body }) => `${status} ${messageOf(body) ?? ''}`)
      expect(isSame(reply, response), summaries.join(', recorded ')).toBe(!(step in EXCEPTIONS))
    },
  )

  it('use three envelopes, all of which occur here', () => {
    const refused = recordings.filter(({ response }) => response.status >= 400)
    expect(new Set(refused.map(({ response }) => JSON.stringify(shapeOf(response.body)))).size).toBe(3)
  })
})

interface StatusAndBody {
  status: number
  body: unknown
}

/** Returns whether status and, for a refusal, message and envelope are the same. */
function isSame(reply: StatusAndBody, recorded: StatusAndBody): boolean {
  if (reply.status !== recorded.status || recorded.status < 300) return reply.status === recorded.status
  const envelopes = [reply, recorded].map(({ body }) => JSON.stringify(shapeOf(body)))
  return envelopes[0] === envelopes[1] && sameMeaning(messageOf(recorded.body), messageOf(reply.body))
}

/** Returns the keys of an error reply with their nesting. */
function shapeOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || 'data' in body) return typeof body
  return Object.fromEntries(
    Object.entries(body)
      .toSorted()
      .map(([key, value]) => [key, shapeOf(value)]),
  )
}
