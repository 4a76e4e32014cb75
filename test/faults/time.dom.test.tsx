import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { BookingSchema, type CreatedBooking } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { BookingForm, type BookingFormProps } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { e0, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

/** Creates a client whose responses the test resolves, and records its requests. */
function createPendingClient() {
  const sent: BookingRequest[] = []
  const answers: ((answer: CreatedBooking) => void)[] = []
  const createBooking = (request: BookingRequest) => {
    sent.push(request)
    return new Promise<CreatedBooking>((resolve) => answers.push(resolve))
  }
  return { sent, answers, client: { createBooking } }
}

const props = (more: Partial<BookingFormProps>): BookingFormProps => ({
  eventType: e0(),
  start: START,
  locale: 'en-GB',
  timeZone: 'Europe/Rome',
  ...more,
})
const answerTo = (request: BookingRequest, more = {}) =>
  BookingSchema.parse({ ...(toBookingReply(request).data as object), ...more })

it('T24: a time zone that changes while a booking is pending changes the shown times, not the request', async () => {
  const { sent, answers, client } = createPendingClient()
  const { user, rerender } = renderForm(props({ client }))
  await fillAttendee(user)
  await pressBook(user)
  await waitFor(() => expect(sent).toHaveLength(1))
  rerender(
    <StrictMode>
      <BookingForm {...props({ client, timeZone: 'Asia/Tokyo' })} />
    </StrictMode>,
  )
  expect(screen.getByText(/22:00 – 22:30/)).toBeVisible()
  act(() => answers[0]?.(answerTo(sent[0] as BookingRequest)))
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ start: START, attendee: { timeZone: 'Europe/Rome' } })
})

it('T10: omits an organizer’s time zone that the browser does not know, and shows the visitor’s time', async () => {
  const { sent, answers, client } = createPendingClient()
  const { user } = renderForm(props({ client }))
  await fillAttendee(user)
  await pressBook(user)
  await waitFor(() => expect(sent).toHaveLength(1))
  act(() =>
    answers[0]?.(
      answerTo(sent[0] as BookingRequest, { hosts: [{ name: 'Jane', timeZone: 'Europe/Neverland' }] }),
    ),
  )
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
  expect(screen.getByText(/14:00 – 14:30/)).toBeVisible()
  expect(document.body).not.toHaveTextContent('for the organizer')
})

it('T10: shows a setup notice for a timeZone prop that the browser does not know', async () => {
  renderForm(props({ client: createPendingClient().client, timeZone: 'Europe/Neverland' }))
  expect(
    await screen.findByText(/timeZone is "Europe\/Neverland", which is no IANA time zone/),
  ).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull()
})
