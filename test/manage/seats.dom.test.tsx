import { configure, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import type { Booking } from '../../src/contract/booking.js'
import { BookingError, type BookingClient } from '../../src/index.js'
import { recordedBooking, recordedError } from '../after/renderBooked.js'
import { findTime } from '../support/bookerForm.js'
import { NOW, renderManaged } from './renderManaged.js'

configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const seatUid = '09b4e134-ad24-47b5-b14d-c4890d9db295'
const seated = recordedBooking('get-seated') as Booking
const own = seated.attendees.find((attendee) => attendee.seatUid === seatUid)
const other = seated.attendees.find((attendee) => attendee.seatUid !== seatUid)
const heading = (name: string) => screen.findByRole('heading', { name })
const cancelButton = () => screen.queryByRole('button', { name: 'Cancel booking' })
const moveButton = () => screen.queryByRole('button', { name: 'Change time' })

type BySeat = NonNullable<BookingClient['getBookingBySeat']>

describe('the page of a seat', () => {
  it('finds the booking by the seat, shows whose seat it is, and names nobody else', async () => {
    const getBookingBySeat = vi.fn<BySeat>(async () => seated)
    const { getBooking } = renderManaged({ found: 'get-seated', seatUid, client: { getBookingBySeat } })
    await heading('Your booking')
    expect(screen.getByText('Only your own seat is changed here.')).toBeVisible()
    expect(screen.getByText(own?.email ?? '')).toBeVisible()
    expect(screen.queryByText(other?.email ?? '')).toBeNull()
    expect(getBookingBySeat).toHaveBeenCalledExactlyOnceWith(seatUid)
    expect(getBooking).not.toHaveBeenCalled()
  })

  it('cancels only this seat', async () => {
    const { user, cancelBooking } = renderManaged({ found: 'get-seated', seatUid })
    await heading('Your booking')
    await user.click(cancelButton() as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
    await heading('This booking is cancelled')
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(seated.uid, { seatUid })
  })

  it('moves only this seat, and then knows it by its new uid', async () => {
    vi.setSystemTime('2026-12-10T06:00:00Z')
    const moved = recordedBooking('reschedule-seated') as Booking
    const { user, rescheduleBooking, cancelBooking } = renderManaged({
      found: { ...seated, start: '2026-12-17T12:00:00.000Z', end: '2026-12-17T12:30:00.000Z' },
      seatUid,
      client: {
        rescheduleBooking: vi.fn<NonNullable<BookingClient['rescheduleBooking']>>(async () => moved),
      },
    })
    await heading('Your booking')
    await user.click(moveButton() as HTMLElement)
    await user.click(await findTime('13:30'))
    await user.click(await screen.findByRole('button', { name: /^Move to / }))
    await heading('Your booking')
    expect(rescheduleBooking).not.toHaveBeenCalled()
    await user.click(cancelButton() as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
    await waitFor(() =>
      expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(moved.uid, { seatUid: moved.seatUid }),
    )
  })

  it('H53: a server that cannot look up seats is asked for the booking, and the seat can be changed', async () => {
    for (const error of [
      recordedError('get-by-seat'),
      classify({ status: 404, body: '<h1>Not Found</h1>' }),
    ]) {
      const getBookingBySeat = vi.fn<BySeat>(() => Promise.reject(error))
      const { user, cancelBooking, unmount } = renderManaged({
        found: 'get-seated-hidden',
        seatUid,
        client: { getBookingBySeat },
      })
      await heading('Your booking')
      expect(await heading('Your seat could not be looked up')).toBeVisible()
      await user.click(cancelButton() as HTMLElement)
      await user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
      await waitFor(() => expect(cancelBooking.mock.calls[0]?.[1]).toEqual({ seatUid }))
      unmount()
    }
  })

  it('H53: a server that fails for another reason is not taken for one that cannot look up seats', async () => {
    const getBookingBySeat = vi.fn<BySeat>(() => Promise.reject(new BookingError('unknown')))
    const { getBooking } = renderManaged({ found: 'get-seated', seatUid, client: { getBookingBySeat } })
    await heading('Your booking could not be loaded')
    expect(getBooking).not.toHaveBeenCalled()
  })

  it('H54: a seat that is gone is told, and nobody else’s seat can be changed', async () => {
    const serverMessage = `Booking with seatUid=${seatUid} was not found in the database`
    const gone = () =>
      Promise.reject(new BookingError('refused', { reason: 'notFound', status: 404, serverMessage }))
    for (const [uid, client] of [
      ['no-such-seat', {}],
      [seatUid, { getBookingBySeat: gone }],
    ] as const) {
      const { unmount } = renderManaged({ found: 'get-seated', seatUid: uid, client })
      await heading('You no longer have this seat')
      expect(screen.queryByRole('button')).toBeNull()
      unmount()
    }
  })

  it('H55: without the uid of a seat, a booking with seats is shown and not changed', async () => {
    for (const attendees of [seated.attendees, seated.attendees.slice(0, 1)]) {
      const { unmount } = renderManaged({ found: { ...seated, attendees } })
      await heading('Your booking')
      expect(await heading('Your seat cannot be changed here')).toBeVisible()
      expect(cancelButton()).toBeNull()
      expect(moveButton()).toBeNull()
      expect(screen.queryByText('Booked by')).toBeNull()
      for (const { email } of attendees) expect(screen.queryByText(email ?? '')).toBeNull()
      unmount()
    }
  })

  it('H55: a cancelled booking with seats does not show the reason of somebody else', async () => {
    renderManaged({ found: { ...seated, status: 'cancelled', cancellationReason: 'Ill' } })
    await heading('This booking is cancelled')
    expect(screen.queryByText(/Ill/)).toBeNull()
  })
})
