import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookedStep } from '../../src/components/BookedStep.js'
import type { BookingFormState } from '../../src/hooks/useBookingForm.js'
import type { FormHost } from '../../src/components/BookingFormContext.js'
import type { BookingClient } from '../../src/index.js'
import { BookingFormProvider } from '../support/BookingFormProvider.js'
import { renderStrict } from '../support/renderForm.js'
import { REQUEST } from './calendarInput.js'
import { BEFORE, findTitle, LATER, MOVED, STYLE } from './renderReschedule.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T06:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const CLIENT = {
  createBooking: async () => BEFORE,
  rescheduleBooking: async () => MOVED,
  getSlots: async () => [{ startUtc: LATER }],
} satisfies BookingClient

const FLOW = { step: 'booked', booking: BEFORE, request: { ...REQUEST, start: BEFORE.start ?? '' } } as const
const STATE = {
  ...{ fields: [], reset: () => {} },
  form: { getValues: () => ({}) },
} as unknown as BookingFormState

interface BookedOptions {
  client?: BookingClient
  host?: Partial<FormHost>
}

/** Renders the confirmation of a new booking. */
function renderBookedStep({ client = CLIENT, host = { allowReschedule: true } }: BookedOptions = {}) {
  return renderStrict(
    <BookingFormProvider {...{ client, host }} style={STYLE}>
      <BookedStep flow={FLOW} state={STATE} />
    </BookingFormProvider>,
  )
}

describe('moving the new booking', () => {
  it('is offered only if the host allows it and the client can move bookings and get slots', () => {
    const { createBooking, rescheduleBooking, getSlots } = CLIENT
    const refusals: BookedOptions[] = [
      { host: {} },
      { client: { createBooking, rescheduleBooking } },
      { client: { createBooking, getSlots } },
    ]
    for (const options of refusals) {
      const { unmount } = renderBookedStep(options)
      expect(screen.queryByRole('button', { name: 'Change time' })).toBeNull()
      unmount()
    }
    renderBookedStep()
    expect(screen.getByRole('button', { name: 'Change time' })).toBeVisible()
  })

  it('goes to another time and back to the confirmation, and can be repeated', async () => {
    const { user } = renderBookedStep()
    await user.click(screen.getByRole('button', { name: 'Change time' }))
    await findTitle()
    await user.click(await screen.findByRole('button', { name: /^13:30, / }))
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    expect(await screen.findByText(/^Moved from Monday,? 7 December 2026/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change time' }))
    expect(await findTitle()).toHaveFocus()
    expect(screen.getByText(/^Friday,? 18 December 2026, 13:30 – 14:00$/)).toBeVisible()
  })
})
