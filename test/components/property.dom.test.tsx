import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSandbox } from '../../sandbox/createSandbox.js'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { eventTypes, validValues } from '../support/arbitraries.js'
import { fillField } from '../support/fillForm.js'
import { define } from '../support/pipeline.js'
import { renderForm } from '../support/renderForm.js'

const START = '2030-01-08T13:00:00.000Z'

const bookable = eventTypes()
  .chain((eventType) => validValues(define(eventType)).map((values) => ({ eventType, values })))
  .filter(({ eventType, values }) =>
    define(eventType).fields.every(({ slug, required, hidden }) => !required || hidden || values.has(slug)),
  )

/** Fills in the form of an event type, submits, and returns the request. */
async function book(
  eventType: EventTypeInput,
  values: Map<string, unknown>,
): Promise<BookingRequest | undefined> {
  const sent: BookingRequest[] = []
  const createBooking = async (request: BookingRequest) => {
    sent.push(request)
    return BookingSchema.parse({ uid: 'abc', status: 'accepted' })
  }
  renderForm({ eventType, start: START, client: { createBooking }, timeZone: 'Europe/Rome', locale: 'en' })
  await waitFor(() => expect(document.querySelector('.bf-skeleton')).toBeNull())
  for (const field of define(eventType).fields)
    if (!field.hidden && values.has(field.slug)) fillField(field, values.get(field.slug))
  fireEvent.click(screen.getByRole('button', { name: /^Book / }))
  await screen.findByRole('heading', { name: 'You are booked' })
  cleanup()
  return sent[0]
}

async function askServer(
  eventType: EventTypeInput,
  body: unknown,
): Promise<{ status: number; reply: unknown }> {
  const { app, close } = await createSandbox({
    eventTypes: [eventType],
    now: () => Date.parse('2029-12-01T09:00:00Z'),
  })
  const headers = { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' }
  const response = await app.request('/v2/bookings', { method: 'POST', headers, body: JSON.stringify(body) })
  const reply: unknown = await response.json()
  await close()
  return { status: response.status, reply }
}

it(
  'for any event type, the form renders, takes answers, and sends a body that the schema and a running server accept',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(bookable, async ({ eventType, values }) => {
        const body = await book(eventType, values)
        expect(createBookingRequestSchemaFor(eventType).safeParse(body).error?.issues).toBeUndefined()
        const { status, reply } = await askServer(eventType, body)
        expect(status, JSON.stringify(reply)).toBe(201)
      }),
      { numRuns: 20 },
    )
  },
)
