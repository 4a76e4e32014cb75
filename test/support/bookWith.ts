import { vi } from 'vitest'
import type { BookingClient } from '../../src/api/createBookingClient.js'
import type { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { e0, START } from './e0.js'
import { fillAttendee, pressBook } from './fill.js'
import { renderForm } from './renderForm.js'

/** Creates the reply to a request. */
export type ToReply = (request: BookingRequest) => unknown

/** Books with a client whose server replies like this, with status 201 unless another is given. */
export async function bookWith(toReply: ToReply, more: Partial<BookingFormProps> = {}, status = 201) {
  const fetch: typeof globalThis.fetch = async (_, init) =>
    Response.json(toReply(JSON.parse(String(init?.body)) as BookingRequest), { status })
  return book({ client: createBookingClient({ fetch }), ...more })
}

/** Books with a client of the host, which returns whatever it likes. */
export function bookWithOwn(toReply: ToReply, more: Partial<BookingFormProps> = {}) {
  const createBooking = (async (request) => toReply(request)) as BookingClient['createBooking']
  return book({ client: { createBooking }, ...more })
}

async function book(more: Partial<BookingFormProps>) {
  const onError = vi.fn<(error: BookingError) => void>()
  const onSuccess = vi.fn<(booking: unknown) => void>()
  const rendered = renderForm({
    eventType: e0(),
    start: START,
    locale: 'en-GB',
    timeZone: 'Europe/Rome',
    onError,
    onSuccess,
    ...more,
  })
  await fillAttendee(rendered.user)
  await pressBook(rendered.user)
  return { ...rendered, onError, onSuccess }
}

/** Creates a booking as the API sends it. */
export const dataOf = (request: BookingRequest, more: object = {}) => ({
  ...toBookingReply(request).data,
  ...more,
})
/** The booker, as `fillAttendee` types it. */
export const BOOKER = { name: 'Mr Proper', email: 'mr_proper@gmail.com' }

/** The title of the notice for an unknown outcome. */
export const NOT_CONFIRMED = 'We could not confirm your booking'
