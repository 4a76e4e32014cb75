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

/** A client that answers when it is told to, and what was sent to it. */
function holding() {
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

it('T24: a zone that changes while a booking is under way changes what is shown, and not the request', async () => {
  const { sent, answers, client } = holding()
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

it('T10: an organizer’s zone that this browser does not know yet is left out, and the visitor’s time stands', async () => {
  const { sent, answers, client } = holding()
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

it('T10: a zone of the host’s that this browser does not know yet is named in place of the form', async () => {
  renderForm(props({ client: holding().client, timeZone: 'Europe/Neverland' }))
  expect(
    await screen.findByText(/timeZone is "Europe\/Neverland", which is no IANA time zone/),
  ).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull()
})
