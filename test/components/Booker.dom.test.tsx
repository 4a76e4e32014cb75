import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { CreatedBooking } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { BookingForm, type BookingFormProps } from '../../src/index.js'
import { recordedBooking } from '../after/renderBooked.js'
import {
  ANSWERS,
  answerAll,
  choose,
  expectBooked,
  findTime,
  FREE,
  NOW,
  openBooker,
  readLive,
  strip,
  toBooked,
} from '../support/bookerForm.js'
import { e0 } from '../support/e0.js'
import { pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a form without a start', () => {
  it('F95: leads from the month to the answers and the booking, moves the focus, and calls the host', async () => {
    const onSlotPick = vi.fn<(startUtc: string) => void>()
    const onSuccess = vi.fn<NonNullable<BookingFormProps['onSuccess']>>()
    const { user, sent, calls } = openBooker({ onSlotPick, onSuccess })
    expect(await findTime('09:00')).toBeVisible()
    expect(screen.queryByLabelText(/^Full name/)).toBeNull()
    expect(screen.queryByRole('button', { name: /^Book / })).toBeNull()
    expect(document.body).toHaveFocus()
    await choose(user, '09:30')
    expect(readLive()).toMatch(/^Monday,? 7 December 2026, 09:30 – 10:00, Central European/)
    expect(onSlotPick.mock.calls).toEqual([[FREE[1]]])
    expect(strip()).toHaveFocus()
    expect(strip()).toHaveTextContent(/Monday,? 7 December 2026.*09:30 – 10:00/)
    expect(screen.getByRole('button', { name: /^Book Mon,? 7 Dec, 09:30$/ })).toBeVisible()
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    expect(sent).toMatchObject([{ start: FREE[1], eventTypeId: 123, ...ANSWERS }])
    expect(sent[0]).not.toHaveProperty('lengthInMinutes')
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(calls.filter((call) => call === 'hold')).toEqual([])
  })

  it('has a data-state attribute for style sheets', async () => {
    const { user, container } = openBooker()
    const root = container.querySelector('.bf-root')
    await findTime('09:00')
    expect(root).toHaveAttribute('data-state', 'picking')
    await choose(user, '09:00')
    expect(root).toHaveAttribute('data-state', 'details')
  })

  it('F95: goes back to the chosen time and the month with “Change”, and keeps every answer', async () => {
    const { user, sent } = openBooker()
    await choose(user, '09:30')
    await answerAll(user)
    const before = readValues()
    await user.click(within(strip()).getByRole('button', { name: 'Change' }))
    expect(await findTime('09:30')).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('heading', { name: 'December 2026' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /^Wednesday, 9 December/ }))
    await choose(user, '14:00')
    expect(strip()).toHaveFocus()
    expect(readValues()).toEqual(before)
    await pressBook(user)
    await expectBooked()
    expect(sent).toMatchObject([{ start: FREE[4], ...ANSWERS }])
  })

  it('goes back from the verification code too, and keeps every answer', async () => {
    const { user, sent } = openBooker({
      outcomes: [new BookingError('verify', { status: 400 })],
      client: { sendVerificationCode: async () => {} },
    })
    await choose(user, '09:30')
    await answerAll(user)
    const before = readValues()
    await pressBook(user)
    await screen.findByLabelText('Code from the email')
    await user.click(within(strip()).getByRole('button', { name: 'Change' }))
    await choose(user, '10:00')
    expect(readValues()).toEqual(before)
    expect(strip()).toHaveTextContent('10:00 – 10:30')
    expect(sent).toHaveLength(1)
  })

  it('does not go back while a booking is pending', async () => {
    const { user } = openBooker({
      outcomes: [() => new Promise<CreatedBooking>(() => {})],
      defaultValues: { name: 'Ada', email: 'ada@example.com' },
    })
    await choose(user, '09:00')
    await pressBook(user)
    expect(await screen.findByRole('button', { name: /Booking…/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
  })

  it('starts again with the picker after “Book another”, without the booked time', async () => {
    const onReset = vi.fn<() => void>()
    const { user } = openBooker({ onReset })
    await choose(user, '09:00')
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    await user.click(screen.getByRole('button', { name: 'Book another' }))
    expect(onReset).toHaveBeenCalledOnce()
    expect(await screen.findByRole('heading', { name: 'December 2026' })).toHaveFocus()
    await findTime('09:30')
    expect(screen.queryByRole('button', { name: /^09:00, / })).toBeNull()
    expect(screen.queryByText('Nearest free times')).toBeNull()
    await choose(user, '09:30')
    expect(readValues().filter(([, value]) => value)).toEqual([])
  })

  it('renders no picker if the host sets a start', async () => {
    const { asked } = openBooker({ start: FREE[0] })
    expect(await screen.findByRole('button', { name: /^Book Mon,? 7 Dec, 09:00$/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
    expect(asked).toEqual([])
  })

  it('shows a setup notice if the client has no getSlots', async () => {
    const onError = vi.fn<NonNullable<BookingFormProps['onError']>>()
    renderForm({
      eventType: e0(),
      client: { createBooking: async (request) => toBooked(request) },
      locale: 'en-GB',
      onError,
    })
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
    expect(
      screen.getByText(/The client has no getSlots, so no free times can be shown\. Give a start/),
    ).toBeInTheDocument()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'setup' })
  })
})

describe('an event type with several durations', () => {
  const eventType = { lengthInMinutesOptions: [15, 30, 60] }

  it('asks for the duration in the picker, loads free times for it, and does not ask again', async () => {
    const { user, asked, sent } = openBooker({ eventType })
    await findTime('09:00')
    await user.click(screen.getByRole('radio', { name: '1 hour' }))
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ duration: 60 }))
    expect(asked[0]).toMatchObject({ duration: 30 })
    await choose(user, '09:00')
    expect(strip()).toHaveTextContent('09:00 – 10:00')
    expect(screen.queryByRole('radio')).toBeNull()
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    expect(sent).toMatchObject([{ start: FREE[0], lengthInMinutes: 60 }])
  })

  it('goes back to the picker with the duration and time if the server refuses the duration', async () => {
    const refusal = new BookingError('field', {
      status: 400,
      fields: [{ name: 'lengthInMinutes', code: 'not offered' }],
    })
    const { user, sent } = openBooker({ eventType, outcomes: [refusal] })
    await choose(user, '09:30')
    await answerAll(user)
    const before = readValues()
    await pressBook(user)
    expect(await screen.findByText(/did not accept this answer/)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('radio', { name: '15 minutes' })).toHaveFocus())
    expect(screen.getByRole('radio', { name: '30 minutes' })).toBeChecked()
    expect(await findTime('09:30')).toHaveAttribute('aria-current', 'true')
    expect(screen.queryByText('Nearest free times')).toBeNull()
    expect(screen.queryByRole('heading', { name: /no longer available/ })).toBeNull()
    await user.click(screen.getByRole('radio', { name: '15 minutes' }))
    await choose(user, '09:30')
    expect(readValues()).toEqual(before)
    await pressBook(user)
    await expectBooked()
    expect(sent.at(-1)).toMatchObject({ start: FREE[1], lengthInMinutes: 15, ...ANSWERS })
  })
})

describe('the time zone and clock that a visitor chooses', () => {
  async function chooseTokyo(user: ReturnType<typeof openBooker>['user']) {
    await user.click(await screen.findByRole('button', { name: /^Time zone: Rome/ }))
    await user.type(await screen.findByRole('combobox'), 'tokyo')
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent(/^Tokyo/))
    await user.keyboard('{Enter}')
  }

  it('apply to the form, the request, the confirmation and the picker', async () => {
    const { user, sent, asked } = openBooker()
    await chooseTokyo(user)
    await user.click(screen.getByRole('button', { name: '12 h' }))
    await user.click(await screen.findByRole('button', { name: /^5:30 pm, /i }))
    expect(asked.at(-1)).toMatchObject({ timeZone: 'Asia/Tokyo' })
    expect(strip()).toHaveTextContent(/5:30 – 6:00 pm|5:30 pm – 6:00 pm/i)
    expect(strip()).toHaveTextContent('Japan Standard Time')
    await answerAll(user)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    expect(await screen.findByRole('button', { name: /^Time zone: Tokyo/ })).toBeVisible()
    expect(screen.getByRole('button', { name: '12 h' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(await screen.findByRole('button', { name: /^5:30 pm, /i }))
    await pressBook(user)
    await expectBooked()
    expect(document.querySelector('.bf-confirmation')).toHaveTextContent(/5:30 – 6:00 pm|5:30 pm – 6:00 pm/i)
    expect(sent).toMatchObject([{ start: FREE[1], attendee: { timeZone: 'Asia/Tokyo' } }])
  })

  it('T24: stay in a pending request when the host changes its time zone', async () => {
    let answer: (booking: CreatedBooking) => void = () => {}
    const { user, sent, given, rerender } = openBooker({
      outcomes: [() => new Promise<CreatedBooking>((resolve) => (answer = resolve))],
    })
    await chooseTokyo(user)
    await choose(user, '17:30')
    await answerAll(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    rerender(
      <StrictMode>
        <BookingForm {...given} timeZone="America/New_York" />
      </StrictMode>,
    )
    expect(strip()).toHaveTextContent('17:30 – 18:00')
    act(() => answer(toBooked(sent[0] as BookingRequest)))
    await expectBooked()
    expect(screen.getByText(/17:30 – 18:00/)).toBeVisible()
    expect(sent).toMatchObject([{ start: FREE[1], attendee: { timeZone: 'Asia/Tokyo' } }])
  })

  it('cannot be changed if the event type locks the time zone', async () => {
    openBooker({ eventType: { lockTimeZoneToggleOnBookingPage: true } })
    await findTime('09:00')
    expect(screen.getByText(/^Time zone: Rome, GMT\+1/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Time zone/ })).toBeNull()
  })
})

describe('information before the submit', () => {
  it.each([
    [
      'October',
      '2026-10-01T06:00:00Z',
      '2026-10-12T08:00:00.000Z',
      '26 October 2026',
      'Central European Standard Time',
    ],
    [
      'March',
      '2027-03-01T06:00:00Z',
      '2027-03-15T09:00:00.000Z',
      '29 March 2027',
      'Central European Summer Time',
    ],
  ])(
    'lists the dates of a series at the same local time and marks a clock change: %s in Rome',
    async (_, now, start, changed, zone) => {
      vi.setSystemTime(now)
      const { user } = openBooker({
        free: [start],
        eventType: { recurrence: { interval: 1, occurrences: 4, frequency: 'weekly' } },
      })
      await choose(user, '10:00')
      const dates = (await screen.findAllByRole('listitem'))
        .map(({ textContent }) => textContent)
        .filter((text) => /\d{4}/.test(text))
      expect(dates).toHaveLength(4)
      for (const date of dates) expect(date).toContain('10:00 – 10:30')
      expect(dates.filter((date) => date.includes('the clocks have changed'))).toEqual([
        expect.stringMatching(new RegExp(`${changed}.*the clocks have changed: ${zone}`)),
      ])
    },
  )

  it('includes the price, before the visitor types anything', async () => {
    const { user } = openBooker({ eventType: { price: 5000, currency: 'eur' } as object })
    await choose(user, '09:00')
    expect(await screen.findByText(/^This meeting has a price\. Nothing is paid here/)).toBeVisible()
  })

  it('shows the seats left, does not offer a full time, and confirms the seat', async () => {
    const seats = {
      disabled: false,
      seatsPerTimeSlot: 3,
      showAttendeeInfo: false,
      showAvailabilityCount: true,
    }
    const { user } = openBooker({
      eventType: { seats } as object,
      slot: (at) => ({ seatsRemaining: at === FREE[0] ? 0 : 2 }),
      outcomes: [({ start }) => [recordedBooking('seated-first')].flat().map((seat) => ({ ...seat, start }))],
    })
    const full = await screen.findByRole('button', { name: /^09:00, full, / })
    await user.click(full)
    expect(full).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: /^09:30, 2 seats left, / }))
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    expect(screen.getByText('Your seat is reserved')).toBeVisible()
  })
})
