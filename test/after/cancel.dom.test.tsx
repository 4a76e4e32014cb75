import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import type { BookingClient, BookingError } from '../../src/index.js'
import {
  recordedBooking,
  recordedMessage,
  rejectWith,
  renderBooked,
  type BookedOptions,
} from './renderBooked.js'

type CancelBooking = NonNullable<BookingClient['cancelBooking']>

/** Books, and opens the cancel form. `submit` submits it. */
async function openCancelForm(reply: CancelBooking, options: BookedOptions = {}) {
  const cancelBooking = vi.fn<CancelBooking>(reply)
  const rendered = await renderBooked({ allowCancel: true, ...options, client: { cancelBooking } })
  await rendered.user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
  const submit = () => rendered.user.click(screen.getByRole('button', { name: 'Cancel booking' }))
  return { ...rendered, cancelBooking, submit }
}

const getReason = () => screen.getByRole('textbox', { name: /^Reason/ })
const uidOf = (name: string) => [recordedBooking(name)].flat()[0]?.uid
/** Returns a recorded booking with the status `cancelled`, as the server replies to a cancellation. */
const toCancelled = (name: string): CreatedBooking => {
  const booking = recordedBooking(name)
  const cancel = (other: Booking) => ({ ...other, status: 'cancelled' })
  return Array.isArray(booking) ? booking.map(cancel) : cancel(booking)
}

describe('cancelling a booking', () => {
  it('is offered only if the host allows it and the client can', async () => {
    const { unmount } = await renderBooked({ client: { cancelBooking: async () => toCancelled('by-id') } })
    await screen.findByRole('button', { name: 'Copy details' })
    expect(screen.queryByRole('button', { name: 'Cancel booking' })).toBeNull()
    unmount()
    await renderBooked({ allowCancel: true })
    await screen.findByRole('button', { name: 'Copy details' })
    expect(screen.queryByRole('button', { name: 'Cancel booking' })).toBeNull()
  })

  it('asks for confirmation, and “Keep it” goes back to the booking', async () => {
    const { user, cancelBooking } = await openCancelForm(async () => toCancelled('by-id'))
    expect(screen.getByRole('heading', { name: 'Cancel this booking?' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByRole('button', { name: 'Cancel booking' })).toHaveFocus()
    expect(screen.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(cancelBooking).not.toHaveBeenCalled()
  })

  it('sends the reason, calls the host, and shows the booking as cancelled', async () => {
    const onCancel = vi.fn<(booking: CreatedBooking) => void>()
    const { user, submit, cancelBooking } = await openCancelForm(async () => toCancelled('by-id'), {
      onCancel,
    })
    await user.type(getReason(), ' Cannot come ')
    await submit()
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
    expect(screen.getByText('This booking is cancelled', { selector: '[role=status] *' })).toBeInTheDocument()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(uidOf('by-id'), {
      cancellationReason: 'Cannot come',
    })
    expect(onCancel).toHaveBeenCalledExactlyOnceWith(toCancelled('by-id'))
    for (const name of ['Add to calendar', 'Cancel booking'])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(document.body).not.toHaveTextContent('You are booked')
  })

  it('leaves out an empty reason', async () => {
    const { submit, cancelBooking } = await openCancelForm(async () => toCancelled('by-id'))
    await submit()
    await screen.findByRole('heading', { name: 'This booking is cancelled' })
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(uidOf('by-id'), {})
  })

  it('L05: is sent once, however often it is submitted', async () => {
    let resolve: ((booking: CreatedBooking) => void) | undefined
    const { user, submit, cancelBooking } = await openCancelForm(
      () => new Promise((onReply) => (resolve = onReply)),
    )
    const button = screen.getByRole('button', { name: 'Cancel booking' })
    await submit()
    await user.click(button)
    await user.type(getReason(), 'x')
    expect(getReason()).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(cancelBooking).toHaveBeenCalledOnce()
    expect(screen.getByText('Cancelling…', { selector: '[role=status] *' })).toBeInTheDocument()
    await act(async () => resolve?.(toCancelled('by-id')))
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
  ] as const)('shows our message for %s (%s) and keeps the reason', async (kind, recording, title, text) => {
    const onError = vi.fn<(error: BookingError) => void>()
    const { user, submit } = await openCancelForm(rejectWith(kind, recording), { onError })
    await user.type(getReason(), 'Ill')
    await submit()
    expect(await screen.findByRole('heading', { name: title })).toHaveFocus()
    expect(screen.getByText(text)).toBeVisible()
    expect(getReason()).toHaveValue('Ill')
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind }))
    if (recording) expect(document.body).not.toHaveTextContent(recordedMessage(recording))
  })

  it('is never retried automatically, and can be submitted again', async () => {
    const { submit, cancelBooking } = await openCancelForm(rejectWith('unknown'))
    await submit()
    await screen.findByRole('heading', { name: 'We could not confirm that it was cancelled' })
    expect(cancelBooking).toHaveBeenCalledOnce()
    cancelBooking.mockImplementation(rejectWith('refused', 'cancel-twice'))
    await submit()
    // The refusal `alreadyCancelled` means that the first attempt succeeded.
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
  })

  it('counts as unconfirmed if the server does not report the booking as cancelled', async () => {
    const { submit } = await openCancelForm(async () => recordedBooking('by-id'))
    await submit()
    expect(
      await screen.findByRole('heading', { name: 'We could not confirm that it was cancelled' }),
    ).toHaveFocus()
  })

  it('counts as unconfirmed if the host’s client throws', async () => {
    const { submit } = await openCancelForm(() => Promise.reject(new TypeError('Cannot read properties')))
    await submit()
    expect(
      await screen.findByRole('heading', { name: 'We could not confirm that it was cancelled' }),
    ).toHaveFocus()
  })
})

describe('cancelling a seat', () => {
  it('cancels the visitor’s seat, whatever the status of the booking', async () => {
    const booked = recordedBooking('seated-first') as Booking
    const { submit, cancelBooking } = await openCancelForm(
      async () => ({ ...booked, status: 'accepted', seatUid: undefined, attendees: [] }),
      { booked },
    )
    await submit()
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(booked.uid, { seatUid: booked.seatUid })
  })
})

describe('cancelling a series', () => {
  const series = recordedBooking('recurring-four') as Booking[]

  it('cancels every date with one request for the first and the later ones', async () => {
    const { submit, cancelBooking } = await openCancelForm(async () => toCancelled('recurring-four'), {
      booked: series,
    })
    expect(screen.getByRole('combobox', { name: 'What to cancel' })).toHaveDisplayValue('All 4 dates')
    await submit()
    expect(await screen.findByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(series[0]?.uid, { cancelSubsequentBookings: true })
  })

  it('cancels one date and leaves the others', async () => {
    const second = series[1] as Booking
    const { user, submit, cancelBooking } = await openCancelForm(
      async () => ({ ...second, status: 'cancelled' }),
      {
        booked: series,
      },
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to cancel' }), second.uid)
    await submit()
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

  it('shows the status of each date if some could not be cancelled', async () => {
    const reply = series.map((date, index) => ({ ...date, status: index === 3 ? 'accepted' : 'cancelled' }))
    const { submit } = await openCancelForm(async () => reply, { booked: series })
    await submit()
    await waitFor(() => expect(screen.getByText('4 dates').closest('div')).toHaveTextContent('cancelled'))
    expect(
      screen.getByText('Not every date is cancelled', { selector: '[role=status] *' }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'This booking is cancelled' })).toBeNull()
  })
})
