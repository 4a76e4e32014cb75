import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../sandbox/createSandbox.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { withoutAttendee } from '../../src/form/withoutAttendee.js'
import { eventTypes, validValues } from '../support/arbitraries.js'
import { define, press } from '../support/pipeline.js'
import { empties, refusedValues, toRawRequest } from '../support/rawRequests.js'

/** Event types, with valid values for their fields. */
const filled = eventTypes().chain((eventType) =>
  validValues(define(eventType)).map((values) => ({ eventType, values })),
)

/**
 * Those that can be booked: every required field has a value. Required guests need one who is not the
 * attendee, and a location whose places cannot be chosen has no value.
 */
const bookable = filled.filter(({ eventType, values }) => {
  const isAnswered = (slug: string) =>
    values.has(slug) &&
    (slug !== 'guests' ||
      withoutAttendee(values.get(slug) as string[], String(values.get('email')))?.length !== 0)
  return define(eventType).fields.every(
    ({ slug, required, hidden }) => !required || hidden || isAnswered(slug),
  )
})

const NONE = fc.constant(undefined)

async function bodyOf(eventType: EventTypeInput, values: Map<string, unknown>) {
  const { body, errors } = await press(eventType, values, { startUtc: '2030-01-08T13:00:00.000Z' })
  expect(errors).toEqual({})
  return body
}

describe('for every event type and all valid answers', { timeout: 60_000 }, () => {
  it('a server with the same schema accepts the request of the form', async () => {
    await fc.assert(
      fc.asyncProperty(bookable, async ({ eventType, values }) => {
        const body = await bodyOf(eventType, values)
        const parsed = createBookingRequestSchemaFor(eventType).safeParse(body)
        expect(parsed.error?.issues).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })

  it('F51: a server cleans answers as they were typed to the request of the form, and a clean one to itself', async () => {
    await fc.assert(
      fc.asyncProperty(bookable, empties(), async ({ eventType, values }, empty) => {
        const body = (await bodyOf(eventType, values)) ?? {}
        const schema = createBookingRequestSchemaFor(eventType)
        const raw = toRawRequest(define(eventType), body, values, empty)
        const kept = structuredClone(raw)
        const parsed = schema.safeParse(raw)
        expect(parsed.error?.issues).toBeUndefined()
        expect(parsed.data).toEqual(body)
        expect(schema.parse(body)).toEqual(body)
        expect(raw).toEqual(kept)
      }),
      { numRuns: 150 },
    )
  })

  it('F51: a server refuses each answer that the form refuses, and nothing else in the request', async () => {
    let count = 0
    const broken = bookable.chain(({ eventType, values }) => {
      // The server ignores a second number of the attendee, so that only the first is validated.
      const fields = define(eventType).fields.filter(
        (field) => !field.hidden && field.destination !== 'smsReminderNumber' && refusedValues(field),
      )
      return fields.length
        ? fc
            .constantFrom(...fields)
            .chain((field) => refusedValues(field)?.map((bad) => ({ eventType, values, field, bad })) ?? NONE)
        : NONE
    })
    await fc.assert(
      fc.asyncProperty(broken, empties(), async (one, empty) => {
        if (!one) return
        count += 1
        const { eventType, values, field, bad } = one
        const { errors } = await press(eventType, new Map([...values, [field.slug, bad]]))
        expect(Object.keys(errors)).toEqual([field.slug])
        const schema = createBookingRequestSchemaFor(eventType)
        const body = (await bodyOf(eventType, values)) ?? {}
        const raw = (all: Map<string, unknown>) => toRawRequest(define(eventType), body, all, empty)
        expect(schema.safeParse(raw(values)).success).toBe(true)
        const { error } = schema.safeParse(raw(new Map([...values, [field.slug, bad]])))
        expect(error?.issues.length, field.type).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
    expect(count).toBeGreaterThan(100)
  })

  it('the sandbox server books it', async () => {
    await fc.assert(
      fc.asyncProperty(bookable, async ({ eventType, values }) => {
        const body = await bodyOf(eventType, values)
        const { app, close } = await createSandbox({
          eventTypes: [eventType],
          now: () => Date.parse('2029-12-01T09:00:00Z'),
        })
        const headers = { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' }
        const response = await app.request('/v2/bookings', {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        })
        const reply: unknown = await response.json()
        await close()
        expect([response.status, BookingReplySchema.safeParse(reply).success], JSON.stringify(reply)).toEqual(
          [201, true],
        )
      }),
      { numRuns: 60 },
    )
  })

  it('an empty form has one error for each required field', async () => {
    await fc.assert(
      fc.asyncProperty(eventTypes(), async (eventType) => {
        const { errors } = await press(eventType, {})
        const required = define(eventType).fields.filter((field) => field.required && !field.hidden)
        expect(Object.keys(errors).toSorted()).toEqual(required.map(({ slug }) => slug).toSorted())
      }),
    )
  })

  it('no answer is lost: each is in the request under its slug', async () => {
    await fc.assert(
      fc.asyncProperty(bookable, async ({ eventType, values }) => {
        const body = await bodyOf(eventType, values)
        const responses = new Map(Object.entries((body?.bookingFieldsResponses as object | undefined) ?? {}))
        for (const { slug, destination, type } of define(eventType).fields) {
          const value = values.get(slug)
          if (destination !== 'response' || value === undefined || (type === 'boolean' && value === false))
            continue
          expect(responses.has(slug), slug).toBe(true)
        }
      }),
    )
  })
})
