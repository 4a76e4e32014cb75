import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSandbox } from './http.js'
import type { RunningSandbox } from './http.js'
import { messageOf, readRecordings, recordedEventTypes, sameMeaning } from './recorded.js'
import type { Json } from './recorded.js'

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
  'auth-only-owner': 'the key is another one: see authorize.test.ts',
  'address-blocked-on-the-server': 'no addresses are blocked',
  'address-of-a-protected-user': 'no addresses are blocked',
  'address-of-a-protected-user-wrong-code': 'no addresses are blocked',
  'address-on-the-spam-list': 'no addresses are blocked',
  'routing-response-unknown': 'there are no routing forms',
}

const name = { isDefault: true, type: 'name', slug: 'name', required: true }
const email = { isDefault: true, type: 'email', slug: 'email', required: true, hidden: false }
const sms = { name: 'smsReminderNumber', type: 'phone', editable: 'system', required: true }

/** Event types of the recordings whose fetch was not recorded, as the recorded requests and names describe them. */
const UNFETCHED: Json[] = [
  { id: 496, bookingFields: ['phone', 'url'].map((type) => ({ isDefault: false, type, slug: `my-${type}` })) },
  { id: 498, bookingFields: [{ isDefault: false, type: 'phone', slug: 'my-phone', required: true }] },
  { id: 509, bookingFields: [{ isDefault: false, type: 'url', slug: 'my-url', required: true }] },
  { id: 514, bookingFields: [{ isDefault: false, type: 'text', slug: 'Which size?', required: true }] },
  { id: 524, bookingFields: [{ isDefault: true, type: 'phone', slug: 'attendeePhoneNumber', required: true }] },
  { id: 526, bookingFields: [{ type: 'unknown', slug: 'unknown', bookingField: JSON.stringify(sms) }] },
  { id: 530, bookingFields: [{ isDefault: false, type: 'select', slug: 'colour', options: ['r', 'b'] }] },
  { id: 550, locations: [{ type: 'attendeeAddress' }] },
  { id: 551, locations: [{ type: 'attendeeDefined' }] },
  { id: 576, bookerActiveBookingsLimit: { maximumActiveBookings: 1, offerReschedule: false } },
  { id: 579, hidden: true },
  { id: 588, teamId: 2, teamSlug: 'design', hosts: [] },
].map((one) => ({ username: 'ada', ...one, bookingFields: [name, email, ...((one.bookingFields as Json[] | undefined) ?? [])] }))

const splitName = { isDefault: true, type: 'splitName', slug: 'splitName', lastNameRequired: true }
UNFETCHED.push({ id: 517, username: 'ada', bookingFields: [splitName, email] })

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
    sandbox = await runSandbox({ eventTypes: [...recordedEventTypes(), ...UNFETCHED], codeFor: () => '673318' })
  })
  afterAll(() => sandbox.close())

  it('are more than a hundred', () => {
    expect(recordings.length - Object.keys(EXCEPTIONS).length).toBeGreaterThan(100)
  })

  // One conversation: later steps meet what earlier ones booked.
  it.each(recordings.map((recording) => [recording.name, recording] as const))('%s', async (step, { request, response }) => {
    const { attendee } = request.body as Json
    if (BEFORE[step]) expect(await sandbox.book({ attendee, ...BEFORE[step] })).toMatchObject({ status: 201 })
    const reply = await sandbox.send('POST', request.path, { headers: request.headers, body: request.body })
    const same =
      reply.status === response.status &&
      (response.status < 300 || sameMeaning(messageOf(response.body), messageOf(reply.body)))
    const said = `${reply.status} ${messageOf(reply.body) ?? ''}, recorded ${response.status} ${messageOf(response.body) ?? ''}`
    expect(same, said).toBe(!(step in EXCEPTIONS))
    if (same && response.status >= 400) expect(shapeOf(reply.body)).toEqual(shapeOf(response.body))
  })

  it('wear three envelopes, all of them met here', () => {
    const refused = recordings.filter(({ response }) => response.status >= 400)
    expect(new Set(refused.map(({ response }) => JSON.stringify(shapeOf(response.body)))).size).toBe(3)
  })
})

/** The keys of an error reply, nested as they are. */
function shapeOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || 'data' in body) return typeof body
  return Object.fromEntries(Object.entries(body).toSorted().map(([key, value]) => [key, shapeOf(value)]))
}
