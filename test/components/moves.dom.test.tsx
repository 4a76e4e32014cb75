import { configure, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import type { BookingClient } from '../../src/index.js'
import { recordedBooking, recordedError } from '../after/renderBooked.js'
import { findTime, openBooker, type BookerOptions } from '../support/bookerForm.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T06:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const before = recordedBooking('get-standard') as Booking
const LATER = '2026-12-18T12:30:00.000Z'
const { uid } = before

interface Given extends BookerOptions {
  found?: CreatedBooking
  moved?: () => Promise<CreatedBooking>
}

/** Renders a form without a `start` that has the uid of a booking. */
function open({
  found = before,
  moved = async () => recordedBooking('reschedule'),
  client,
  ...more
}: Given = {}) {
  const getBooking = vi.fn<NonNullable<BookingClient['getBooking']>>(async () => found)
  const rescheduleBooking = vi.fn<NonNullable<BookingClient['rescheduleBooking']>>(moved)
  const form = openBooker({
    free: [LATER, '2026-12-18T13:00:00.000Z'],
    rescheduleUid: uid,
    client: { getBooking, rescheduleBooking, ...client },
    ...more,
  })
  return { ...form, getBooking, rescheduleBooking }
}

const title = () => screen.findByRole('heading', { name: 'Choose another time' })

describe('a form with the uid of a booking', () => {
  it('loads the booking, offers its own time as free, moves it, and asks no answered questions again', async () => {
    const onReschedule = vi.fn<(booking: CreatedBooking) => void>()
    const onReady = vi.fn<() => void>()
    const { user, asked, sent, getBooking, rescheduleBooking, container } = open({ onReschedule, onReady })
    expect(await title()).toHaveFocus()
    expect(screen.getByText(/^Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(container.querySelector('.bf-root')).toHaveAttribute('data-state', 'rescheduling')
    await user.click(await findTime('13:30'))
    expect(asked.length).toBeGreaterThan(0)
    for (const query of asked) expect(query).toMatchObject({ bookingUidToReschedule: uid })
    expect(screen.queryByLabelText(/^Full name/)).toBeNull()
    await user.click(await screen.findByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ }))
    const heading = await screen.findByRole('heading', { name: 'You are booked' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText(/^Moved from Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(getBooking.mock.calls).toEqual([[uid]])
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(uid, { start: LATER })
    expect(onReschedule).toHaveBeenCalledOnce()
    expect(onReady).toHaveBeenCalledOnce()
    expect(sent).toEqual([])
  })

  it('shows times in the time zone that the visitor chooses', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: /^Time zone: Rome/ }))
    await user.type(await screen.findByRole('combobox'), 'tokyo')
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent(/^Tokyo/))
    await user.keyboard('{Enter}')
    expect(await findTime('21:30')).toBeVisible()
  })

  it('starts with the time that the host has set', async () => {
    const { user, rescheduleBooking } = open({ start: LATER })
    await user.click(await screen.findByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(uid, { start: LATER })
  })

  it('keeps the booking and the reason if the new time is taken, and moves it to another time', async () => {
    const answers = [
      () => Promise.reject(recordedError('reschedule-to-a-taken-time')),
      async () => recordedBooking('reschedule'),
    ]
    const { user, rescheduleBooking } = open({
      moved: () => (answers.shift() ?? answers[0])?.() as Promise<CreatedBooking>,
    })
    await user.click(await findTime('13:30'))
    await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'A train')
    await user.click(screen.getByRole('button', { name: /^Move to / }))
    expect(await screen.findByText(/^Your booking stands at its present time\./)).toBeVisible()
    await user.click(await findTime('14:00'))
    expect(await screen.findByRole('textbox', { name: /^Reason/ })).toHaveValue('A train')
    await user.click(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 14:00$/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking.mock.calls.map(([, { start }]) => start)).toEqual([
      LATER,
      '2026-12-18T13:00:00.000Z',
    ])
  })

  it('moves a seat only with the uid of the seat', async () => {
    const seatUid = '09b4e134-ad24-47b5-b14d-c4890d9db295'
    const given = {
      found: recordedBooking('get-seated'),
      moved: async () => recordedBooking('reschedule-seated'),
    }
    const { user, rescheduleBooking, unmount } = open({ ...given, rescheduleSeatUid: seatUid })
    // The picker opens at the month of the booking.
    expect(await screen.findByRole('heading', { name: 'January 2027' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Previous month' }))
    await user.click(await findTime('13:30'))
    await user.click(await screen.findByRole('button', { name: /^Move to / }))
    await waitFor(() => expect(rescheduleBooking).toHaveBeenCalledOnce())
    expect(rescheduleBooking.mock.calls[0]?.[1]).toEqual({ start: LATER, seatUid })
    unmount()
    open(given)
    expect(await screen.findByRole('heading', { name: 'This seat cannot be moved here' })).toBeVisible()
    expect(screen.queryByRole('grid')).toBeNull()
  })

  it('shows a notice if the booking does not exist', async () => {
    open({
      client: { getBooking: () => Promise.reject(new BookingError('refused', { reason: 'notFound' })) },
    })
    expect(await screen.findByRole('heading', { name: 'This booking was not found' })).toBeVisible()
  })

  it.each(['getBooking', 'rescheduleBooking', 'getSlots'] as const)(
    'shows a setup notice before the visitor picks a time if the client has no %s',
    async (call) => {
      const onError = vi.fn<(error: BookingError) => void>()
      open({ client: { [call]: undefined }, onError })
      expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
      expect(screen.getByText(new RegExp(`The client has no ${call}`))).toBeInTheDocument()
      await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    },
  )
})

it.each<[string, Partial<Booking>]>([
  ['another order', {}],
  ['another order, and no answers', { bookingFieldsResponses: undefined, guests: ['bob@example.com'] }],
])('F16: a booking that is loaded belongs to its booker, with attendees in %s', async (_, more) => {
  const attendees = [{ name: 'Bob', email: 'Bob@example.com' }, ...before.attendees]
  const { user } = open({
    found: { ...before, attendees, ...more },
    moved: async () => ({ ...(recordedBooking('reschedule') as Booking), attendees, guests: [] }),
  })
  expect(await title()).toBeVisible()
  await user.click(await findTime('13:30'))
  await user.click(await screen.findByRole('button', { name: /^Move to / }))
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
  expect(screen.getByText('Booked by').closest('div')).toHaveTextContent('Mario Rossimario@example.com')
  expect(document.body).not.toHaveTextContent(/Bob/)
})

it('F20: a client of the host can return a booking that is loaded as the API sends it', async () => {
  open({ found: { status: 'success', data: { uid, start: before.start, status: 'ACCEPTED' } } as never })
  expect(await title()).toBeVisible()
})

it('F20: a client of the host that returns no booking has not loaded one', async () => {
  open({ found: {} as never })
  expect(await screen.findByText('Your booking could not be loaded')).toBeVisible()
})
