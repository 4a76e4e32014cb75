import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { eventTypes, validValues } from '../support/arbitraries.js'
import { define, press } from '../support/pipeline.js'
import { eventTypeOf, verdicts } from '../sandbox/recorded.js'
import { PAGE, handlerWith, post } from './serve.js'

const NAMES = ['eventTypeId', 'eventTypeSlug', 'username', 'teamSlug', 'organizationSlug']

/** Leaves out what names the event type, and what the handler never forwards. */
function withoutNames(body: unknown): object {
  const dropped = new Set([...NAMES, 'routing', 'rrHostSubsetIds'])
  return Object.fromEntries(Object.entries(body as object).filter(([key]) => !dropped.has(key)))
}

describe('the verdict of the handler', () => {
  const rows = verdicts.map((verdict) => [verdict.id, verdict] as const)

  it.each(rows)('on the recorded body %s is that of the schema of the form', async (_, verdict) => {
    const eventType = eventTypeOf(verdict) as EventTypeInput
    const parsed = createBookingRequestSchemaFor(eventType).safeParse(verdict.body)
    const { handler, forwarded, problems } = handlerWith({ eventType })
    const { status } = await handler(post(verdict.body))
    expect(problems).toEqual([])
    if (status === 201) {
      expect(withoutNames(forwarded[0]?.body)).toEqual(withoutNames(parsed.data))
    } else {
      // 403: the body names another event type, or none, of which the schema of one event type may not know.
      expect(parsed.success ? [403] : [400, 403]).toContain(status)
      expect(forwarded).toEqual([])
    }
    if (parsed.success) expect(status === 201 || !namesIt(verdict.body, eventType)).toBe(true)
  })

  it('is both, so that the rows above compare something', () => {
    const accepted = verdicts.filter((verdict) => {
      const eventType = eventTypeOf(verdict) as EventTypeInput
      return createBookingRequestSchemaFor(eventType).safeParse(verdict.body).success
    })
    expect(accepted.length).toBeGreaterThan(20)
    expect(verdicts.length - accepted.length).toBeGreaterThan(20)
  })
})

/** Returns whether a body names the event type by its id, or by its slug and owner. */
function namesIt(body: Record<string, unknown>, eventType: object): boolean {
  const { id, slug, username, teamSlug } = eventType as Record<string, unknown>
  if (body.eventTypeId !== undefined) return body.eventTypeId === id
  return body.eventTypeSlug === slug && body.username === username && body.teamSlug === teamSlug
}

describe('for every event type and all valid answers', { timeout: 60_000 }, () => {
  it('what the form submits is forwarded as it is', async () => {
    const filled = eventTypes().chain((eventType) =>
      validValues(define(eventType)).map((values) => ({ eventType, values })),
    )
    let count = 0
    await fc.assert(
      fc.asyncProperty(filled, async ({ eventType, values }) => {
        const { body, errors } = await press(eventType, values, { startUtc: '2030-01-08T13:00:00.000Z' })
        if (Object.keys(errors).length > 0) return
        count += 1
        const { handler, forwarded } = handlerWith({ eventType })
        expect((await handler(post(body))).status).toBe(201)
        expect(withoutNames(forwarded[0]?.body)).toEqual(withoutNames(body))
      }),
      { numRuns: 100 },
    )
    expect(count).toBeGreaterThan(20)
  })
})

describe('for any body and any headers', () => {
  it('H73: the handler replies in JSON with an error of the API’s shape, sends nothing, and never throws', async () => {
    const { handler, forwarded, problems } = handlerWith()
    const value = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .object({
          key: fc.constantFrom('start', 'attendee', 'eventTypeId', '__proto__', 'constructor', 'kind'),
        })
        .map((body) => JSON.stringify({ eventTypeId: 7, ...body })),
    )
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom('application/json', 'text/plain', ''), async (body, type) => {
        const response = await handler(post(body, { 'content-type': type }))
        expect([400, 403, 415]).toContain(response.status)
        expect(await response.json()).toMatchObject({
          status: 'error',
          error: { message: expect.any(String) },
        })
        expect(response.headers.get('access-control-allow-origin')).toBe(PAGE)
      }),
      { numRuns: 500 },
    )
    expect(forwarded).toEqual([])
    expect(problems).toEqual([])
  })

  it('H74: no origin but those of the list and of the handler is let through', async () => {
    const { handler } = handlerWith()
    const part = fc.constantFrom(
      'https://',
      'http://',
      'page.example',
      'api.example',
      '.',
      ':443',
      '/',
      'null',
      'x',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        const origin = parts.join('')
        const { status } = await handler(post(undefined, { origin }))
        expect(status === 201).toBe(origin === PAGE || origin === 'https://api.example')
      }),
      { numRuns: 500 },
    )
  })
})
