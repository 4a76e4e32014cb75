import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import type { BookingFormProps, CreatedBooking } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { WHO } from '../support/e0.js'
import { renderForm } from '../support/renderForm.js'

const team = { lengthInMinutes: 15, slug: 'support', teamSlug: 'sales', title: 'Talk to sales' }

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T10:07:42Z') }))
afterEach(() => void vi.useRealTimers())

function open(answer: (request: BookingRequest) => Promise<CreatedBooking>, more = {}) {
  const createBooking = vi.fn<(request: BookingRequest) => Promise<CreatedBooking>>(answer)
  const props: BookingFormProps = {
    eventType: { ...team, ...more },
    instant: true,
    client: { createBooking },
    defaultValues: WHO,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
  }
  return { ...renderForm(props), createBooking }
}

const startNow = () => screen.findByRole('button', { name: 'Start the meeting now' })

it('an instant meeting shows no picker and starts at the time of the submit', async () => {
  const { user, createBooking } = open(
    async (request) => BookingReplySchema.parse(toBookingReply(request)).data,
    { recurrence: { interval: 1, occurrences: 4, frequency: 'weekly' } },
  )
  const button = await startNow()
  expect(screen.queryByRole('grid')).toBeNull()
  vi.setSystemTime(Date.parse('2026-12-01T10:09:13Z'))
  await user.click(button)
  await screen.findByRole('heading', { name: 'You are booked' })
  const [[request]] = createBooking.mock.calls as [[BookingRequest]]
  expect(request).toMatchObject({ instant: true, start: '2026-12-01T10:09:13.000Z', teamSlug: 'sales' })
  expect(request).not.toHaveProperty('recurrenceCount')
})

it('an instant meeting reuses the submission id after an unknown outcome', async () => {
  const { user, createBooking } = open(() => Promise.reject(new BookingError('unknown')))
  await user.click(await startNow())
  await screen.findByRole('heading', { name: 'We could not confirm your booking' })
  vi.setSystemTime(Date.parse('2026-12-01T10:12:00Z'))
  await user.click(await startNow())
  await vi.waitFor(() => expect(createBooking).toHaveBeenCalledTimes(2))
  const [first, second] = createBooking.mock.calls.map(([request]) => request)
  expect(second?.metadata?.submissionId).toBe(first?.metadata?.submissionId)
  expect(second?.start).not.toBe(first?.start)
})
