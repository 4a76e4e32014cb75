import { describe, expect, it } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import { JANES_EVENT_TYPES } from '../../sandbox/eventTypes/janesEventTypes.js'
import { toObjects } from '../../sandbox/eventTypes/json.js'
import { runSandbox } from './http.js'
import { dataOf, messageOf, readRecordings, type Json } from './recorded.js'

const VERSION = { 'cal-api-version': '2024-06-14' }
const OWNER = { ...VERSION, authorization: 'Bearer cal_sandbox' }
const recordings = readRecordings('event-types')

const slugsOf = (data: unknown): unknown[] => (data as Json[]).map(({ slug }) => slug)

describe("jane's event types", () => {
  it('have stable slugs, and ids in their order from 1', () => {
    const names = [
      'intro',
      'every-field',
      'places',
      'lengths',
      'weekly',
      'workshop',
      'approval',
      'call-me',
      'split-name',
      'confirm-email',
      'first-slots',
      'members',
      'booked-out',
    ]
    expect(JANES_EVENT_TYPES.map(({ id, slug }) => [id, slug])).toEqual(
      names.map((slug, index) => [index + 1, slug]),
    )
  })

  it('have the keys of recorded ones, and no others', () => {
    const recordedKeys = (name: string) => Object.keys(dataOf(recordings.get(name))[0] ?? {}).toSorted()
    // `bookerLayouts` is recorded where it is set. No recorded server sends the documented `bookingUrl`.
    for (const { slug, bookerLayouts: _layouts, bookingUrl: _url, ...rest } of JANES_EVENT_TYPES) {
      const like = slug === 'lengths' ? 'lengths' : 'intro'
      expect([...Object.keys(rest), 'slug'].toSorted(), String(slug)).toEqual(recordedKeys(like))
    }
  })

  it('have fields with the keys of recorded ones of the same type', () => {
    const keysByType = new Map<string, Set<string>>()
    const recorded = [...recordings.values()].flatMap(dataOf) as { bookingFields?: Json[] }[]
    for (const field of recorded.flatMap(({ bookingFields = [] }) => bookingFields)) {
      const type = `${String(field.type)} ${String(field.isDefault)}`
      keysByType.set(type, new Set([...(keysByType.get(type) ?? []), ...Object.keys(field)]))
    }
    const fields = JANES_EVENT_TYPES.flatMap(({ bookingFields }) => bookingFields as Json[])
    for (const field of fields) {
      // A host may change label and placeholder of the built-in fields, even if that was not
      // recorded for each of them.
      const known = new Set(keysByType.get(`${String(field.type)} ${String(field.isDefault)}`))
        .add('label')
        .add('placeholder')
      for (const key of Object.keys(field)) expect(known.has(key), `${String(field.slug)}: ${key}`).toBe(true)
    }
  })

  it('ask for sixteen answers in the one with every field, seven of them required', () => {
    const fields = toObjects(EVERY_FIELD.bookingFields).filter(
      ({ hidden, slug }) => hidden !== true && slug !== 'location' && slug !== 'rescheduleReason',
    )
    expect(fields).toHaveLength(16)
    expect(fields.filter(({ required }) => required)).toHaveLength(7)
  })
})

describe('GET /v2/event-types', () => {
  it('returns one by user and slug, without its hidden fields', async () => {
    await using sandbox = await runSandbox()
    const { status, body } = await sandbox.send('GET', '/v2/event-types?username=jane&eventSlug=intro', {
      headers: VERSION,
    })
    expect({ status, slugs: slugsOf(body.data) }).toEqual({ status: 200, slugs: ['intro'] })
    const { bookingFields } = (body.data as { bookingFields: Json[] }[])[0] ?? { bookingFields: [] }
    expect(bookingFields.map(({ slug }) => slug)).toEqual([
      'name',
      'email',
      'location',
      'notes',
      'guests',
      'rescheduleReason',
    ])
  })

  it.each([
    ['an unknown user', 'username=nobody', []],
    ['an unknown slug', 'username=jane&eventSlug=nothing', []],
    ['a slug without a user', 'eventSlug=intro', []],
    ['nothing', '', []],
    ['an organization that the user is not in', 'username=jane&eventSlug=intro&orgSlug=acme', []],
    [
      'the key of the other route, which is dropped',
      'username=jane&eventTypeSlug=intro',
      JANES_EVENT_TYPES.map(({ slug }) => slug),
    ],
  ])('replies with 200 to %s', async (_, query, slugs) => {
    await using sandbox = await runSandbox()
    const { status, body } = await sandbox.send('GET', `/v2/event-types?${query}`, { headers: VERSION })
    expect({ status, slugs: slugsOf(body.data) }).toEqual({ status: 200, slugs })
  })

  it('leaves out hidden event types', async () => {
    await using sandbox = await runSandbox({
      eventTypes: [{ slug: 'secret', username: 'jane', hidden: true }],
    })
    const { body } = await sandbox.send('GET', '/v2/event-types?username=jane', { headers: VERSION })
    expect(body.data).toEqual([])
  })

  it.each(['older-version-2024-04-15', 'booking-version-sent', 'username-twice'])(
    'refuses as recorded: %s',
    async (name) => {
      const recording = recordings.get(name)
      await using sandbox = await runSandbox()
      const { status, body } = await sandbox.send('GET', recording?.request.path ?? '', {
        headers: recording?.request.headers ?? {},
      })
      expect({ status, message: messageOf(body) }).toEqual({
        status: recording?.response.status,
        message: messageOf(recording?.response.body),
      })
    },
  )
})

describe('GET /v2/event-types/:id', () => {
  it('returns the full definition to the owner, hidden fields included', async () => {
    await using sandbox = await runSandbox()
    const { status, body } = await sandbox.send('GET', '/v2/event-types/1', { headers: OWNER })
    expect({ status, data: body.data }).toEqual({ status: 200, data: JANES_EVENT_TYPES[0] })
  })

  it.each([
    ['anonymous', '1', VERSION, 401, messageOf(recordings.get('team-type-by-id-anonymous')?.response.body)],
    [
      'with a wrong key',
      '1',
      { ...VERSION, authorization: 'Bearer cal_x' },
      401,
      'CustomThrottlerGuard - Invalid API Key',
    ],
    ['of an unknown id', '999999', OWNER, 404, messageOf(recordings.get('by-id-unknown')?.response.body)],
    ['of no number', 'intro', OWNER, 400, messageOf(recordings.get('team-id-not-a-number')?.response.body)],
  ])('refuses a request %s', async (_, id, headers, status, message) => {
    await using sandbox = await runSandbox()
    const reply = await sandbox.send('GET', `/v2/event-types/${id}`, { headers })
    expect({ status: reply.status, message: messageOf(reply.body) }).toEqual({ status, message })
  })
})
