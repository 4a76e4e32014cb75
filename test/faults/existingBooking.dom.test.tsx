import { configure, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingReplySchema, type Booking } from '../../src/contract/booking.js'
import { BookingError } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import {
  ANSWERS,
  answerAll,
  choose,
  FREE,
  NOW,
  openBooker,
  type BookerOptions,
} from '../support/bookerForm.js'
import { pressBook, readValues } from '../support/fill.js'

configure({ defaultHidden: true, asyncUtilTimeout: 20_000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const [EARLIER = '', , , LATER = ''] = FREE
const MOVE = { name: 'Move my existing booking' }

function toBooking(start: string, uid: string, more = {}): Booking {
  const request = { start, eventTypeId: 123, attendee: { ...ANSWERS.attendee, timeZone: 'Europe/Rome' } }
  const [booking] = [BookingReplySchema.parse(toBookingReply(request, { uid, ...more })).data].flat()
  if (!booking) throw new Error('The reply has no booking.')
  return booking
}

const refusal = (existingBookingUid?: string) =>
  new BookingError('refused', { status: 400, reason: 'bookerLimit', existingBookingUid })

/** Answers the form, and books a time for which the server refuses because of the limit of the booker. */
async function bookOverLimit({ client, ...more }: BookerOptions = {}) {
  const rescheduleBooking = vi.fn(async () => [toBooking(LATER, 'new')])
  const opened = openBooker({
    outcomes: [refusal('old')],
    allowReschedule: true,
    client: { getBooking: async () => [toBooking(EARLIER, 'old')], rescheduleBooking, ...client },
    ...more,
  })
  await choose(opened.user, '15:00')
  await answerAll(opened.user)
  const before = readValues()
  await pressBook(opened.user)
  await screen.findByText(/You already have as many bookings as the organizer allows/)
  return { ...opened, before, rescheduleBooking }
}

describe('a refusal for the limit of the booker that names an existing booking', { timeout: 90_000 }, () => {
  it('F05: leads to that booking with the picked time, moves it once, and back to the form', async () => {
    const { user, rescheduleBooking, sent, before, container } = await bookOverLimit()
    await user.click(screen.getByRole('button', MOVE))
    const title = await screen.findByRole('heading', { name: 'Choose another time' })
    await waitFor(() => expect(title).toHaveFocus())
    expect(container.querySelector('.bf-root')).toHaveAttribute('data-state', 'rescheduling')
    expect(screen.getByText(/Monday,? 7 December 2026, 09:00 – 09:30/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Move to Mon,? 7 Dec, 15:00$/ }))
    const booked = await screen.findByRole('heading', { name: 'You are booked' })
    await waitFor(() => expect(booked).toHaveFocus())
    expect(rescheduleBooking).toHaveBeenCalledOnce()
    expect(rescheduleBooking.mock.calls[0]).toMatchObject(['old', { start: LATER }])
    expect(sent).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Book another' }))
    expect(await screen.findByRole('heading', { name: 'This booking was not accepted' })).toHaveFocus()
    expect(readValues()).toEqual(before)
  })

  it.each<[string, BookerOptions]>([
    ['the host does not allow it', { allowReschedule: false }],
    ['the server names no booking', { outcomes: [refusal()] }],
    ['the client cannot move a booking', { client: { rescheduleBooking: undefined } as object }],
    ['the client cannot load a booking', { client: { getBooking: undefined } as object }],
  ])('F05: only says why nothing was booked if %s', async (_, options) => {
    await bookOverLimit(options)
    expect(screen.getByRole('heading', { name: 'This booking was not accepted' })).toHaveFocus()
    expect(screen.queryByRole('button', MOVE)).toBeNull()
  })

  it.each<[string, () => Promise<Booking[]>, string]>([
    [
      'is cancelled by now',
      async () => [toBooking(EARLIER, 'old', { status: 'cancelled' })],
      'This booking is cancelled',
    ],
    [
      'is not found',
      () => Promise.reject(new BookingError('refused', { status: 404, reason: 'notFound' })),
      'This booking was not found',
    ],
  ])('F05: leads back to the answers if that booking %s', async (_, getBooking, heading) => {
    const { user, before } = await bookOverLimit({ client: { getBooking } })
    await user.click(screen.getByRole('button', MOVE))
    await screen.findByRole('heading', { name: heading })
    await user.click(screen.getByRole('button', { name: 'Change my answers' }))
    expect(await screen.findByRole('heading', { name: 'This booking was not accepted' })).toHaveFocus()
    expect(readValues()).toEqual(before)
  })
})
