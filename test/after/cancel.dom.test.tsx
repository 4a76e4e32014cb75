import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BookingError, type BookingClient } from '../../src/index.js'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import { renderBooked, recordedBooking, recordedError, recordedMessage, type Given } from './renderBooked.js'

type Cancel = NonNullable<BookingClient['cancelBooking']>

const cancelling = (cancelBooking: Cancel) => vi.fn<Cancel>(cancelBooking)

/** Books, opens the form that cancels, and gives what is sent. */
async function open(answer: Cancel, given: Given = {}) {
  const cancelBooking = cancelling(answer)
  const rendered = await renderBooked({ allowCancel: true, ...given, client: { cancelBooking } })
  await rendered.user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
  return {
    ...rendered,
    cancelBooking,
    press: () => rendered.user.click(screen.getByRole('button', { name: 'Cancel booking' })),
  }
}

const reason = () => screen.getByRole('textbox', { name: /^Reason/ })
const uidOf = (name: string) => [recordedBooking(name)].flat()[0]?.uid
const refuse = (kind: ConstructorParameters<typeof BookingError>[0], name?: string) => () =>
  Promise.reject(name ? recordedError(name) : new BookingError(kind))
/** As the server answers: the same booking, cancelled. */
const cancelled = (name: string): CreatedBooking => {
  const booking = recordedBooking(name)
  const off = (one: Booking) => ({ ...one, status: 'cancelled' })
  return Array.isArray(booking) ? booking.map(off) : off(booking)
}

describe('cancelling a booking', () => {
  it('is offered only where host and client can', async () => {
    const { unmount } = await renderBooked({ client: { cancelBooking: async () => cancelled('by-id') } })
    await screen.findByRole('button', { name: 'Copy details' })
    expect(screen.queryByRole('button', { name: 'Cancel booking' })).toBeNull()
    unmount()
    await renderBooked({ allowCancel: true })
    await screen.findByRole('button', { name: 'Copy details' })
    expect(screen.queryByRole('button', { name: 'Cancel booking' })).toBeNull()
  })

  it('asks once more, and keeps the booking when it is to be kept', async () => {
    const { user, cancelBooking } = await open(async () => cancelled('by-id'))
    expect(screen.getByRole('heading', { name: 'Cancel this booking?' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByRole('button', { name: 'Cancel booking' })).toHaveFocus()
    expect(screen.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(cancelBooking).not.toHaveBeenCalled()
  })

  it('sends the reason, tells the host, and turns the confirmation into what is true now', async () => {
    const onCancel = vi.fn<(booking: CreatedBooking) => void>()
    const { user, press, cancelBooking } = await open(async () => cancelled('by-id'), { onCancel })
    await user.type(reason(), ' Cannot come ')
    await press()
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
    expect(screen.getByText('This booking is cancelled', { selector: '[role=status] *' })).toBeInTheDocument()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(uidOf('by-id'), {
      cancellationReason: 'Cannot come',
    })
    expect(onCancel).toHaveBeenCalledExactlyOnceWith(cancelled('by-id'))
    for (const name of ['Add to calendar', 'Cancel booking'])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(document.body).not.toHaveTextContent('You are booked')
  })

  it('sends no empty reason', async () => {
    const { press, cancelBooking } = await open(async () => cancelled('by-id'))
    await press()
    await screen.findByRole('heading', { name: 'This booking is cancelled' })
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(uidOf('by-id'), {})
  })

  it('L05: is sent once, however often is pressed', async () => {
    let answer: ((booking: CreatedBooking) => void) | undefined
    const { user, press, cancelBooking } = await open(() => new Promise((resolve) => (answer = resolve)))
    const button = screen.getByRole('button', { name: 'Cancel booking' })
    await press()
    await user.click(button)
    await user.type(reason(), 'x')
    expect(reason()).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(cancelBooking).toHaveBeenCalledOnce()
    expect(screen.getByText('Cancelling…', { selector: '[role=status] *' })).toBeInTheDocument()
    await act(async () => answer?.(cancelled('by-id')))
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
  })

  it.each([
    [
      'unknown',
      undefined,
      'We could not confirm that it was cancelled',
      /may be cancelled already: check your email/,
    ],
    ['offline', undefined, 'You are offline', /Nothing was sent/],
    ['busy', undefined, 'Too many requests at once', /still stands/],
    [
      'refused',
      'cancel-disabled',
      'The booking was not cancelled',
      /does not allow this booking to be cancelled/,
    ],
    ['refused', 'cancel-seated-without-seat', 'The booking was not cancelled', /still stands/],
  ] as const)(
    'says what is true of %s (%s), in our words, and keeps what was written',
    async (kind, name, title, text) => {
      const onError = vi.fn<(error: BookingError) => void>()
      const { user, press } = await open(refuse(kind, name), { onError })
      await user.type(reason(), 'Ill')
      await press()
      expect(await screen.findByRole('heading', { name: title })).toHaveFocus()
      expect(screen.getByText(text)).toBeVisible()
      expect(reason()).toHaveValue('Ill')
      expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind }))
      if (name) expect(document.body).not.toHaveTextContent(recordedMessage(name))
    },
  )

  it('is never sent again by itself, and can be pressed again', async () => {
    const { press, cancelBooking } = await open(refuse('unknown'))
    await press()
    await screen.findByRole('heading', { name: 'We could not confirm that it was cancelled' })
    expect(cancelBooking).toHaveBeenCalledOnce()
    cancelBooking.mockImplementation(refuse('refused', 'cancel-twice'))
    await press()
    // “Cancelled already” is the echo of the first attempt: the booking is cancelled.
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
  })

  it('is not believed when the server calls the booking anything but cancelled', async () => {
    const { press } = await open(async () => recordedBooking('by-id'))
    await press()
    expect(
      await screen.findByRole('heading', { name: 'We could not confirm that it was cancelled' }),
    ).toHaveFocus()
  })

  it('what a host’s own client throws tells nothing about the booking', async () => {
    const { press } = await open(() => Promise.reject(new TypeError('Cannot read properties')))
    await press()
    expect(
      await screen.findByRole('heading', { name: 'We could not confirm that it was cancelled' }),
    ).toHaveFocus()
  })
})

describe('cancelling a seat', () => {
  it('gives back the own seat, whatever becomes of the others', async () => {
    const booked = recordedBooking('seated-first') as Booking
    const { press, cancelBooking } = await open(
      async () => ({ ...booked, status: 'accepted', seatUid: undefined, attendees: [] }),
      { booked },
    )
    await press()
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(booked.uid, { seatUid: booked.seatUid })
  })
})

describe('cancelling a series', () => {
  const series = recordedBooking('recurring-four') as Booking[]

  it('cancels every date by the first and those after it', async () => {
    const { press, cancelBooking } = await open(async () => cancelled('recurring-four'), { booked: series })
    expect(screen.getByRole('combobox', { name: 'What to cancel' })).toHaveDisplayValue('All 4 dates')
    await press()
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(series[0]?.uid, { cancelSubsequentBookings: true })
  })

  it('cancels one date and leaves the others as they are', async () => {
    const second = series[1] as Booking
    const { user, press, cancelBooking } = await open(async () => ({ ...second, status: 'cancelled' }), {
      booked: series,
    })
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to cancel' }), second.uid)
    await press()
    await waitFor(() => expect(screen.getByText('4 dates').closest('div')).toHaveTextContent('cancelled'))
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(second.uid, {})
    expect(
      screen.getByText(/^\w+,? \d+ \w+ \d{4} is cancelled$/, { selector: '[role=status] *' }),
    ).toBeInTheDocument()
    const items = within(screen.getByText('4 dates').closest('div') as HTMLElement).getAllByRole('listitem')
    expect(items.map((item) => /(booked|cancelled)$/.exec(item.textContent)?.[1])).toEqual([
      'booked',
      'cancelled',
      'booked',
      'booked',
    ])
    await user.click(screen.getByRole('button', { name: 'Cancel booking' }))
    expect(screen.getByRole('combobox', { name: 'What to cancel' })).toHaveDisplayValue('All 3 dates')
  })

  it('shows each date as the server has it when some could not be cancelled', async () => {
    const answer = series.map((one, index) => ({ ...one, status: index === 3 ? 'accepted' : 'cancelled' }))
    const { press } = await open(async () => answer, { booked: series })
    await press()
    await waitFor(() => expect(screen.getByText('4 dates').closest('div')).toHaveTextContent('cancelled'))
    expect(
      screen.getByText('Not every date is cancelled', { selector: '[role=status] *' }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'This booking is cancelled' })).toBeNull()
  })
})
