import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ReschedulePickerProps } from '../../src/components/picker/types.js'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import { BookingError } from '../../src/index.js'
import { recordedBooking, rejectWith } from './renderBooked.js'
import { BEFORE, findTitle, getReason, LATER, MOVED, renderReschedule } from './renderReschedule.js'

/** Two times to pick, and for which booking. */
function ReschedulePicker({ rescheduleUid, onPick }: ReschedulePickerProps) {
  return (
    <div data-testid={rescheduleUid}>
      <button onClick={() => onPick(LATER)}>13:30</button>
      <button onClick={() => onPick('2026-12-18T13:30:00.000Z')}>14:30</button>
    </div>
  )
}

vi.mock('../../src/components/picker/lazyPicker.js', () => ({ lazyPicker: { ReschedulePicker } }))

describe('moving a booking by its uid', () => {
  it('shows the current time, takes another one and a reason, and shows the moved booking', async () => {
    const onReschedule = vi.fn<(booking: CreatedBooking) => void>()
    const { user, rescheduleBooking } = renderReschedule({ host: { onReschedule } })
    expect(screen.getByText('Loading your booking')).toBeInTheDocument()
    expect(await findTitle()).toHaveFocus()
    expect(screen.getByText(/^Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(screen.getByTestId(BEFORE.uid)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '13:30' }))
    const move = screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ })
    await waitFor(() => expect(move).toHaveFocus())
    await user.type(getReason(), ' Something came up ')
    await user.click(move)
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(screen.getByText(/^Friday,? 18 December 2026$/)).toBeVisible()
    expect(screen.getByText(/^Moved from Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(screen.queryByText(/You asked for/)).toBeNull()
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(BEFORE.uid, {
      start: LATER,
      reschedulingReason: 'Something came up',
    })
    expect(onReschedule).toHaveBeenCalledExactlyOnceWith(MOVED)
  })

  it('shows a booking that waits for the organizer as a request', async () => {
    const { user } = renderReschedule({
      reply: async () => recordedBooking('reschedule-pending'),
      startUtc: LATER,
    })
    await user.click(await screen.findByRole('button', { name: /^Move to/ }))
    expect(await screen.findByRole('heading', { name: 'Request sent' })).toHaveFocus()
  })

  it('starts with the time that the host has fixed, and lets the visitor change it', async () => {
    const { user, rescheduleBooking } = renderReschedule({ startUtc: LATER })
    expect(await screen.findByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change' }))
    expect(await findTitle()).toHaveFocus()
    await user.click(screen.getByRole('button', { name: '14:30' }))
    await user.click(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 14:30$/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(BEFORE.uid, {
      start: '2026-12-18T13:30:00.000Z',
    })
  })

  it('changes nothing if the current time is kept', async () => {
    const { user, rescheduleBooking } = renderReschedule()
    await findTitle()
    await user.click(screen.getByRole('button', { name: 'Keep the present time' }))
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(screen.getByText(/^Monday,? 7 December 2026$/)).toBeVisible()
    expect(rescheduleBooking).not.toHaveBeenCalled()
  })

  it('says that a chosen length is reset to that of the event type', async () => {
    renderReschedule({ found: { ...BEFORE, end: '2026-12-07T09:00:00.000Z', duration: 60 } })
    expect(await screen.findByText('It takes 1 hour now, and 30 minutes once it is moved.')).toBeVisible()
  })

  it('L05: is sent once, however often it is submitted', async () => {
    let resolve: ((booking: CreatedBooking) => void) | undefined
    const { user, rescheduleBooking, announce } = renderReschedule({
      startUtc: LATER,
      reply: () => new Promise((onReply) => (resolve = onReply)),
    })
    const move = await screen.findByRole('button', { name: /^Move to/ })
    await user.dblClick(move)
    await user.click(screen.getByRole('button', { name: 'Keep the present time' }))
    expect(rescheduleBooking).toHaveBeenCalledOnce()
    expect(announce).toHaveBeenCalledWith('Moving…')
    await act(async () => resolve?.(MOVED))
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
  })
})

describe('a failed move', () => {
  it.each([
    [
      'unknown',
      undefined,
      'We could not confirm that your booking was moved',
      /may be moved already: check your email/,
    ],
    ['offline', undefined, 'You are offline', /Nothing was sent/],
    ['busy', undefined, 'Too many requests at once', /stands at its present time/],
    ['refused', 'reschedule-unknown-key', 'Your booking was not moved', /stands at its present time/],
    ['field', 'reschedule-required-reason-given', 'Your booking was not moved', /contact the organizer/],
    [
      'refused',
      'reschedule-the-old-one-again',
      'This booking was moved already',
      /Your email says when it is now/,
    ],
    ['refused', 'reschedule-cancelled', 'This booking is cancelled', /cannot be moved/],
  ] as const)(
    'shows our message for %s (%s), does not retry, and keeps time and reason',
    async (kind, recording, heading, text) => {
      const onError = vi.fn<(error: BookingError) => void>()
      const { user, rescheduleBooking } = renderReschedule({
        startUtc: LATER,
        reply: rejectWith(kind, recording),
        host: { onError },
      })
      await screen.findByRole('button', { name: /^Move to/ })
      await user.type(getReason(), 'Ill')
      await user.click(screen.getByRole('button', { name: /^Move to/ }))
      expect(await screen.findByRole('heading', { name: heading })).toHaveFocus()
      expect(screen.getByText(text)).toBeVisible()
      expect(getReason()).toHaveValue('Ill')
      expect(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ })).toBeVisible()
      expect(rescheduleBooking).toHaveBeenCalledOnce()
      expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind }))
    },
  )

  it('goes back to the picker if the time is taken, and keeps the reason', async () => {
    const { user, rescheduleBooking } = renderReschedule({
      startUtc: LATER,
      reply: rejectWith('conflict', 'reschedule-to-a-taken-time'),
    })
    await screen.findByRole('button', { name: /^Move to/ })
    await user.type(getReason(), 'Ill')
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    expect(await screen.findByRole('heading', { name: 'That time is no longer available' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull()
    rescheduleBooking.mockImplementation(async () => MOVED)
    await user.click(screen.getByRole('button', { name: '14:30' }))
    expect(screen.queryByRole('heading', { name: 'That time is no longer available' })).toBeNull()
    expect(getReason()).toHaveValue('Ill')
    await user.click(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 14:30$/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenLastCalledWith(BEFORE.uid, {
      start: '2026-12-18T13:30:00.000Z',
      reschedulingReason: 'Ill',
    })
  })

  it('says after a conflict that an earlier attempt with an unknown outcome may have succeeded', async () => {
    const { user, rescheduleBooking } = renderReschedule({ startUtc: LATER, reply: rejectWith('unknown') })
    await user.click(await screen.findByRole('button', { name: /^Move to/ }))
    await screen.findByRole('heading', { name: 'We could not confirm that your booking was moved' })
    rescheduleBooking.mockImplementation(rejectWith('conflict'))
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    expect(
      await screen.findByRole('heading', { name: 'Your first attempt may have succeeded' }),
    ).toHaveFocus()
  })
})

describe('a booking that cannot be moved', () => {
  it.each([
    ['cancelled', recordedBooking('cancel'), 'This booking is cancelled'],
    ['declined', recordedBooking('get-rejected'), 'This booking was declined'],
    ['moved already', recordedBooking('get-the-old-booking'), 'This booking was moved already'],
    ['a seat without a known uid', recordedBooking('get-seated'), 'This seat cannot be moved here'],
  ])('shows a notice if it is %s', async (_, found, heading) => {
    renderReschedule({ found })
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible()
    expect(screen.queryByTestId(BEFORE.uid)).toBeNull()
  })

  it('shows a notice if the server does not know it', async () => {
    renderReschedule({ found: () => Promise.reject(new BookingError('refused', { reason: 'notFound' })) })
    expect(await screen.findByRole('heading', { name: 'This booking was not found' })).toBeVisible()
  })

  it('can be loaded again after a failure', async () => {
    const { user, getBooking } = renderReschedule({
      found: () => Promise.reject(new BookingError('unknown')),
    })
    expect(await screen.findByRole('heading', { name: 'Your booking could not be loaded' })).toBeVisible()
    getBooking.mockImplementation(async () => BEFORE)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findTitle()).toBeVisible()
  })
})

describe('moving a seat', () => {
  it('sends the uid of the seat, asks for no reason, and shows this seat only', async () => {
    const seatUid = '09b4e134-ad24-47b5-b14d-c4890d9db295'
    const { user, rescheduleBooking } = renderReschedule({
      found: recordedBooking('get-seated'),
      host: { rescheduleSeatUid: seatUid },
      reply: async () => recordedBooking('reschedule-seated'),
    })
    await findTitle()
    await user.click(screen.getByRole('button', { name: '13:30' }))
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith('qgRNgv3GjRQgWxQ6KpuijP', {
      start: LATER,
      seatUid,
    })
    expect(document.body).toHaveTextContent('Guest 1')
    expect(document.body).not.toHaveTextContent('Guest 2')
  })
})

describe('moving a date of a series', () => {
  it('asks which date, and leaves the others', async () => {
    const found = recordedBooking('get-recurring-series') as Booking[]
    const second = found[1] as Booking
    const { user, rescheduleBooking } = renderReschedule({
      found,
      reply: async () => recordedBooking('reschedule-recurring-one'),
    })
    await findTitle()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which date to move' }), second.uid)
    expect(screen.getByTestId(second.uid)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '13:30' }))
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(second.uid, { start: LATER })
    expect(screen.getByText(`${found.length} dates`)).toBeVisible()
    expect(screen.queryByText(/You asked for/)).toBeNull()
  })
})
