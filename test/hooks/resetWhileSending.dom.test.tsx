import { act, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { BookingSchema } from '../../src/contract/booking.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { useBookingForm, type BookingClient } from '../../src/index.js'
import { START, WHO, e0 } from '../support/e0.js'

const eventType = EventTypeSchema.parse(e0())
const booking = BookingSchema.parse({ uid: 'abc', status: 'accepted' })

it('L12: a reset while a booking is pending does not cancel it: its outcome is shown, and one request is sent', async () => {
  const answers: ((value: typeof booking) => void)[] = []
  const createBooking = vi.fn<BookingClient['createBooking']>(
    () => new Promise((resolve) => answers.push(resolve)),
  )
  const options = {
    eventType,
    reference: { eventTypeId: 123 },
    client: { createBooking },
    startUtc: START,
    timeZone: 'Europe/Rome',
    locale: 'it',
    defaultValues: WHO,
  }
  const { result } = renderHook(() => useBookingForm(options), { wrapper: StrictMode })

  act(() => void result.current.submit())
  await vi.waitFor(() => expect(result.current.flow.step).toBe('submitting'))
  act(() => result.current.reset())
  expect(result.current.flow.step).toBe('submitting')
  await act(() => result.current.submit())
  expect(createBooking).toHaveBeenCalledOnce()

  await act(async () => answers[0]?.(booking))
  await vi.waitFor(() => expect(result.current.flow.step).toBe('booked'))

  // After the booking, a reset starts over and the next submit books again.
  act(() => result.current.reset())
  expect(result.current.flow.step).toBe('details')
  act(() => void result.current.submit())
  await vi.waitFor(() => expect(createBooking).toHaveBeenCalledTimes(2))
})
