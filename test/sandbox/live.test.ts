import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBookingClient, type BookingError } from '../../src/index.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { fieldRules } from '../../src/fields/rules.js'
import { toFieldErrors } from '../../src/form/toFieldErrors.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { define, press, toRuleContext, type PipelineOptions, type Typed } from '../support/pipeline.js'
import { runSandbox } from './http.js'
import { messageOf, type Json } from './recorded.js'

/** What a running API answered: a message, the fields of the first event type, or the whole list. */
interface LiveCase {
  name: string
  eventType: Json
  /** The body of a booking that was made before. */
  before?: Json
  request: { method: string; path: string; headers: Record<string, string>; body?: Json }
  response: { status: number; message?: string; fields?: Json[]; data?: Json[] }
}

const path = join(import.meta.dirname, '../fixtures/calcom/recordings/live.jsonl')
const cases = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LiveCase)
const eventTypeOf = (name: string) => cases.find((one) => one.name === name)?.eventType ?? {}

const START = '2027-01-11T10:00:00.000Z'
const WHO = { name: 'Ada', email: 'ada@example.com' }

describe('cases that were met on a running API', () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    '%s: the sandbox answers the same',
    async (_, one) => {
      await using sandbox = await runSandbox({ eventTypes: [one.eventType], refusesNumbers: true })
      if (one.before) expect((await sandbox.book(one.before)).status).toBe(201)
      const { method, path: route, headers, body } = one.request
      const reply = await sandbox.send(method, route, { headers, body })
      expect(reply.status).toBe(one.response.status)
      const data = reply.body.data as Json[] | undefined
      if (one.response.message)
        expect(messageOf(reply.body)?.replace(/\([\w-]{12,}\)/, '(<uid>)')).toBe(one.response.message)
      if (one.response.fields) expect(data?.[0]?.bookingFields).toEqual(one.response.fields)
      if (one.response.data) expect(data).toEqual(one.response.data)
    },
  )
})

/** Fetches the event type of a case, fills in its form, books, and returns the refusal if there is one. */
async function bookCase(name: string, typed: Typed, options: PipelineOptions = {}) {
  const raw = eventTypeOf(name)
  await using sandbox = await runSandbox({ eventTypes: [raw], refusesNumbers: true })
  const client = createBookingClient({ apiUrl: `${sandbox.origin}/v2` })
  const found = await client.getEventType({ username: 'ada', eventTypeSlug: String(raw.slug) })
  const { body } = await press(found as EventTypeInput, { ...WHO, ...typed }, { startUtc: START, ...options })
  const error = await client.createBooking(body as BookingRequest).then(
    () => undefined,
    (cause: BookingError) => cause,
  )
  const definition = define(found, options)
  const input = { definition, rules: fieldRules, context: toRuleContext(options) }
  return { body, error, ...toFieldErrors(input, error?.fields ?? []) }
}

describe('the form on the sandbox', () => {
  it('F03: a text is too long for a limit that the API does not show', async () => {
    const { fields, unanswerable } = await bookCase('live-F3-max-characters', { essay: 'a'.repeat(30) })
    expect(fields.map(({ message }) => message)).toEqual(['Shorten this: it is too long'])
    expect(unanswerable).toEqual([])
  })

  it('F04: a hidden required field that the API leaves out is answered by the host', async () => {
    const without = await bookCase('live-F4-hidden-required', {})
    expect([without.error?.kind, without.fields]).toEqual(['field', []])
    expect(without.unanswerable).toEqual([expect.stringMatching(/"source".*defaultValues\.responses/)])
    const given = await bookCase(
      'live-F4-hidden-required',
      {},
      { defaultValues: { responses: { source: 'x' } } },
    )
    expect(given.body?.bookingFieldsResponses).toEqual({ source: 'x' })
    expect(given.error).toBeUndefined()
  })

  it('F06: a number that the API takes in no form is left to the developer', async () => {
    const asNumber = await bookCase('live-F6-number', { count: '7' })
    expect(asNumber.fields).toEqual([])
    expect(asNumber.unanswerable).toEqual([
      expect.stringMatching(/"count".*numberFieldFormat to "string" or "omit"/),
    ])
    const asText = await bookCase('live-F6-number', { count: '7' }, { numberFieldFormat: 'string' })
    expect(asText.fields).toEqual([])
    expect(asText.unanswerable).toEqual([expect.stringMatching(/"count".*numberFieldFormat to "omit"/)])
  })

  it.each(['ada+grace', 'ada,grace', 'ada grace', 'ada%2Bgrace'])(
    'F07: a group (%s) is refused before anything is sent, and the developer is told why',
    async (username) => {
      const fetch = () => Promise.reject(new Error('Nothing must be sent'))
      const client = createBookingClient({ fetch })
      const reference = { username, eventTypeSlug: 'dynamic' }
      const attendee = { ...WHO, timeZone: 'Europe/Rome' }
      const query = { ...reference, start: START, end: START, timeZone: 'Europe/Rome' }
      const expected = { kind: 'setup', message: expect.stringContaining('names several people') as string }
      await expect(client.getEventType(reference)).rejects.toMatchObject(expected)
      await expect(client.getSlots(query)).rejects.toMatchObject(expected)
      const request = { ...reference, start: START, attendee }
      await expect(client.createBooking(request)).rejects.toMatchObject(expected)
    },
  )

  it('F07: the event type of a group is served by its names, with the id 0', async () => {
    const eventTypes = ['ada', 'grace'].map((username, at) => ({ id: at + 1, slug: 'one', username }))
    await using sandbox = await runSandbox({ eventTypes })
    const get = async (names: string) => {
      const headers = { 'cal-api-version': '2024-06-14' }
      const { body } = await sandbox.send('GET', `/v2/event-types?usernames=${names}`, { headers })
      return (body.data as Json[]).map(({ id, slug }) => [id, slug])
    }
    expect(await get('ada,grace')).toEqual([[0, 'dynamic']])
    expect(await get('ada,nobody')).toEqual([])
    expect(await get('ada')).toEqual([])
  })

  it('F09: a code that cannot be validated asks for the code again', async () => {
    const codeFor = () => {
      throw new Error('The service that validates codes is down')
    }
    const eventTypes = [{ id: 1, username: 'ada', requiresBookerEmailVerification: true }]
    await using sandbox = await runSandbox({ eventTypes, codeFor })
    const client = createBookingClient({ apiUrl: `${sandbox.origin}/v2` })
    const attendee = { ...WHO, timeZone: 'Europe/Rome' }
    const request = { start: START, eventTypeId: 1, attendee, emailVerificationCode: '123456' }
    await expect(client.createBooking(request)).rejects.toMatchObject({
      ...{ kind: 'verify', reason: 'codeWrong', status: 400 },
      serverMessage: 'unable_to_validate_verification_code',
    })
  })
})
