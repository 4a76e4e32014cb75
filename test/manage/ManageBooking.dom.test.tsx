import { act, configure, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { BookingError, type BookingClient } from '../../src/index.js'
import { recordedBooking, recordedError, rejectWith } from '../after/renderBooked.js'
import { e0 } from '../support/e0.js'
import { findTime } from '../support/bookerForm.js'
import { NOW, renderManaged } from './renderManaged.js'

configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const standard = recordedBooking('get-standard') as Booking
const heading = (name: string) => screen.findByRole('heading', { name })
const cancelButton = () => screen.queryByRole('button', { name: 'Cancel booking' })
const moveButton = () => screen.queryByRole('button', { name: 'Change time' })
const calendar = () => screen.queryByRole('button', { name: 'Add to calendar' })

describe('the page of a booking', () => {
  it('says what is booked, when, in which zone and by whom, and leaves the focus where it is', async () => {
    const onReady = vi.fn<() => void>()
    const { container, getBooking } = renderManaged({ onReady })
    await heading('Your booking')
    expect(document.body).toHaveFocus()
    expect(screen.getByText(/^Monday,? 7 December 2026$/)).toBeVisible()
    expect(screen.getByText('09:00 – 09:30')).toBeVisible()
    expect(screen.getByText(/Central European/)).toBeVisible()
    expect(screen.getByText(standard.attendees[0]?.email ?? '')).toBeVisible()
    expect(screen.getByText(standard.uid)).toBeVisible()
    expect(moveButton()).toBeVisible()
    expect(cancelButton()).toBeVisible()
    expect(calendar()).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeVisible()
    // These are said after a submit only.
    expect(screen.queryByText(/on their way/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Book another' })).toBeNull()
    expect(container.querySelector('.bf-root')).toHaveAttribute('data-state', 'managing')
    expect(getBooking.mock.calls).toEqual([[standard.uid]])
    expect(onReady).toHaveBeenCalledOnce()
  })

  it('moves the booking to a picked time, with a reason', async () => {
    const onReschedule = vi.fn<(booking: CreatedBooking) => void>()
    const { user, rescheduleBooking } = renderManaged({ onReschedule })
    await heading('Your booking')
    await user.click(moveButton() as HTMLElement)
    expect(await heading('Choose another time')).toHaveFocus()
    await user.click(await findTime('13:30'))
    await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'A train')
    await user.click(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ }))
    await waitFor(async () => expect(await heading('Your booking')).toHaveFocus())
    expect(screen.getByText(/^Moved from Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(screen.getByText(/^Friday,? 18 December 2026$/)).toBeVisible()
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(standard.uid, {
      start: '2026-12-18T12:30:00.000Z',
      reschedulingReason: 'A train',
    })
    expect(onReschedule).toHaveBeenCalledOnce()
  })

  it('cancels the booking with a reason, and then offers nothing to change', async () => {
    const onCancel = vi.fn<(booking: CreatedBooking) => void>()
    const { user, cancelBooking } = renderManaged({ onCancel })
    await heading('Your booking')
    await user.click(cancelButton() as HTMLElement)
    await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'Ill')
    await user.click(screen.getByRole('button', { name: 'Cancel booking' }))
    await waitFor(async () => expect(await heading('This booking is cancelled')).toHaveFocus())
    expect(cancelButton()).toBeNull()
    expect(moveButton()).toBeNull()
    expect(calendar()).toBeNull()
    expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(standard.uid, { cancellationReason: 'Ill' })
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it.each([
    ['cancelled', 'cancel', 'This booking is cancelled', /^Reason: Cannot come$/],
    ['rejected', 'get-rejected', 'This booking was declined', undefined],
  ])('of a %s booking offers nothing to change', async (_, found, title, sentence) => {
    renderManaged({ found })
    await heading(title)
    if (sentence) expect(screen.getByText(sentence)).toBeVisible()
    expect(cancelButton()).toBeNull()
    expect(moveButton()).toBeNull()
    expect(calendar()).toBeNull()
  })

  it('of a booking that has ended offers only to copy it', async () => {
    vi.setSystemTime('2026-12-07T09:00:00Z')
    renderManaged()
    await heading('This booking is over')
    expect(cancelButton()).toBeNull()
    expect(moveButton()).toBeNull()
    expect(calendar()).toBeNull()
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeVisible()
  })

  it('of a request says that the organizer has to confirm it, and lets it be withdrawn', async () => {
    renderManaged({ found: 'reschedule-pending' })
    await heading('Your request')
    expect(screen.getByText(/^The organizer has to confirm it/)).toBeVisible()
    expect(cancelButton()).toBeVisible()
  })

  it('of a booking that was moved leads to the new one', async () => {
    const getBooking = vi.fn<NonNullable<BookingClient['getBooking']>>(async (uid) =>
      recordedBooking(uid === 'rCX4rF4SUncqeHWiFZyCFE' ? 'get-the-new-booking' : 'get-the-old-booking'),
    )
    const { user } = renderManaged({ found: 'get-the-old-booking', client: { getBooking } })
    await heading('This booking was moved')
    expect(cancelButton()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show the new booking' }))
    await waitFor(async () => expect(await heading('Your booking')).toHaveFocus())
    expect(screen.getByText('rCX4rF4SUncqeHWiFZyCFE')).toBeVisible()
    expect(cancelButton()).toBeVisible()
  })

  it('lists the dates of a series, and can cancel one of them', async () => {
    const { user, cancelBooking } = renderManaged({ found: 'get-recurring-series' })
    await heading('Your booking')
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2)
    await user.click(cancelButton() as HTMLElement)
    const which = await screen.findByRole('combobox', { name: 'What to cancel' })
    const [, second] = [recordedBooking('get-recurring-series')].flat()
    await user.selectOptions(which, second?.uid ?? '')
    await user.click(screen.getByRole('button', { name: 'Cancel booking' }))
    await waitFor(() => expect(cancelBooking).toHaveBeenCalledExactlyOnceWith(second?.uid, {}))
  })

  it('offers only the dates of a series that are still ahead', async () => {
    vi.setSystemTime('2027-01-12T00:00:00Z')
    const { user } = renderManaged({ found: 'get-recurring-series' })
    await heading('Your booking')
    await user.click(cancelButton() as HTMLElement)
    const [first, ...others] = [recordedBooking('get-recurring-series')].flat()
    const values = (await screen.findAllByRole('option')).map((option) => option.getAttribute('value'))
    expect(values).toEqual(['all', ...others.map(({ uid }) => uid)])
    expect(values).not.toContain(first?.uid)
  })

  it('shows another booking when the host names another one', async () => {
    const { rerender, page } = renderManaged({
      client: { getBooking: async (uid) => ({ ...standard, uid }) },
    })
    await screen.findByText(standard.uid)
    rerender(<StrictMode>{page({ uid: 'another' })}</StrictMode>)
    expect(await screen.findByText('another')).toBeVisible()
  })

  it('offers neither to move nor to cancel if the host forbids it', async () => {
    renderManaged({ allowCancel: false, allowReschedule: false })
    await heading('Your booking')
    expect(cancelButton()).toBeNull()
    expect(moveButton()).toBeNull()
  })

  it('takes its words from the host', async () => {
    renderManaged({ messages: { lang: 'de', manage: { booked: 'Dein Termin' } } })
    expect(await heading('Dein Termin')).toBeVisible()
  })

  it('reports a client that cannot fetch a booking to the developer', async () => {
    const onError = vi.fn<(error: BookingError) => void>()
    renderManaged({ client: { getBooking: undefined } as object, onError })
    await waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0].message).toMatch(/has no getBooking/)
  })
})

describe('the event type of a booking', () => {
  it('is fetched by the names in the booking, and gives the title and the length of the new time', async () => {
    const getEventType = vi.fn<NonNullable<BookingClient['getEventType']>>(async () =>
      EventTypeSchema.parse(e0({ id: standard.eventTypeId, title: 'A long talk', lengthInMinutes: 60 })),
    )
    const { user } = renderManaged({ client: { getEventType } as object })
    expect(await screen.findByText('A long talk')).toBeVisible()
    expect(getEventType).toHaveBeenCalledExactlyOnceWith({
      username: standard.hosts[0]?.username,
      eventTypeSlug: standard.eventType?.slug,
    })
    await user.click(moveButton() as HTMLElement)
    expect(await screen.findByText(/^It takes 30 minutes now/)).toBeVisible()
  })

  it('H50: that is gone, or belongs to somebody else, does not hide the booking or keep it from being moved', async () => {
    for (const getEventType of [
      rejectWith('refused'),
      async () => e0({ id: 7, title: 'Not this one', lengthInMinutes: 60 }),
    ]) {
      const { user, unmount, getSlots } = renderManaged({ client: { getEventType } as object })
      await heading('Your booking')
      expect(screen.queryByText('Not this one')).toBeNull()
      expect(screen.getByText(standard.title ?? '')).toBeVisible()
      await user.click(moveButton() as HTMLElement)
      expect(await findTime('13:30')).toBeVisible()
      expect(getSlots.mock.calls[0]?.[0]).toMatchObject({ eventTypeId: standard.eventTypeId })
      unmount()
    }
  })
})

describe('a page that stays open', () => {
  it('H50: an event type that takes long to load hides the booking only for a few seconds', async () => {
    vi.useFakeTimers({ now: new Date(NOW), shouldAdvanceTime: true })
    renderManaged({ client: { getEventType: () => new Promise(() => {}) } as object })
    await act(() => vi.advanceTimersByTimeAsync(7000))
    expect(screen.queryByRole('heading')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(1500))
    expect(screen.getByRole('heading', { name: 'Your booking' })).toBeVisible()
    expect(screen.getByText(standard.title ?? '')).toBeVisible()
  })

  it('shows that the booking is over once it has ended', async () => {
    vi.useFakeTimers({ now: new Date('2026-12-07T08:29:30Z'), shouldAdvanceTime: true })
    renderManaged()
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(screen.getByRole('heading', { name: 'Your booking' })).toBeVisible()
    expect(screen.getByText(/^the link is sent/)).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(screen.getByRole('heading', { name: 'This booking is over' })).toBeVisible()
    // Nobody is told any more how to join.
    expect(screen.queryByText(/^the link is sent/)).toBeNull()
  })
})

describe('a booking that cannot be shown', () => {
  it('H51: a uid that no booking has is told, and there is nothing to retry', async () => {
    const onError = vi.fn<(error: BookingError) => void>()
    renderManaged({
      client: { getBooking: () => Promise.reject(recordedError('get-by-seat-uid-as-booking-uid')) },
      onError,
      fallback: <a href="/contact">Write to us</a>,
    })
    await heading('This booking was not found')
    expect(screen.getByRole('link', { name: 'Write to us' })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    expect(onError).toHaveBeenCalledOnce()
  })

  it('H52: a server that does not answer is told, and the visitor can try again', async () => {
    const answers = [() => Promise.reject(new BookingError('unknown')), async () => standard]
    const { user } = renderManaged({
      client: { getBooking: async () => await (answers.shift() ?? answers[0])!() },
    })
    await heading('Your booking could not be loaded')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await heading('Your booking')).toBeVisible()
  })

  it('says that it is loading', async () => {
    renderManaged({ client: { getBooking: () => new Promise(() => {}) } })
    expect(await screen.findByText('Loading your booking')).toBeInTheDocument()
  })
})

describe('a booking that somebody else changes while its page is open', () => {
  it('H56: that was cancelled elsewhere is shown as cancelled, after one request', async () => {
    const cancelBooking = vi.fn<NonNullable<BookingClient['cancelBooking']>>(() =>
      Promise.reject(recordedError('cancel-twice')),
    )
    const { user } = renderManaged({ client: { cancelBooking } })
    await heading('Your booking')
    await user.click(cancelButton() as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
    await heading('This booking is cancelled')
    expect(cancelBooking).toHaveBeenCalledOnce()
  })

  it('H56: that was moved elsewhere says so', async () => {
    const rescheduleBooking = vi.fn<NonNullable<BookingClient['rescheduleBooking']>>(() =>
      Promise.reject(recordedError('reschedule-the-old-one-again')),
    )
    const { user } = renderManaged({ client: { rescheduleBooking } })
    await heading('Your booking')
    await user.click(moveButton() as HTMLElement)
    await user.click(await findTime('13:30'))
    await user.click(await screen.findByRole('button', { name: /^Move to / }))
    await heading('This booking was moved already')
    expect(rescheduleBooking).toHaveBeenCalledOnce()
  })
})
