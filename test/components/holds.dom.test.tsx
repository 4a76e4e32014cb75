import { act, configure, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { classify } from '../../src/api/errors/classify.js'
import { BookingForm } from '../../src/index.js'
import type { Reservation } from '../../src/contract/reservation.js'
import { readRecordings } from '../sandbox/recorded.js'
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
  type BookerOptions,
} from '../support/bookerForm.js'
import { pressBook, readValues } from '../support/fill.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const HELD = 'This time is held for you for 5 minutes more.'
const SOON = 'This time is held for you for less than a minute more.'
const OVER = /^This time is no longer held for you\./
const longer = () => screen.getByRole('button', { name: 'Hold it longer' })

/** Returns the server's error for a time that is already reserved. */
function heldByOthers(): BookingError {
  const { status = 0, body } = readRecordings('reservations').get('make-again-same-slot')?.response ?? {}
  return classify({ status, body })
}

const open = (options: BookerOptions = {}) => openBooker({ holdSlots: true, ...options })

async function openHeld(options?: BookerOptions) {
  const form = open(options)
  await choose(form.user, '09:30')
  await screen.findByText(HELD)
  return form
}

/** Advances the fake time by this many seconds. */
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

describe('a reserved time', () => {
  it('is reserved when it is picked, for the chosen duration, and shows the remaining time', async () => {
    const { held } = await openHeld({ eventType: { lengthInMinutesOptions: [15, 30] } })
    expect(held).toEqual([{ eventTypeId: 123, slotStart: FREE[1], slotDuration: 30 }])
    expect(screen.queryByRole('button', { name: 'Hold it longer' })).toBeNull()
    await pass(61)
    expect(screen.getByText('This time is held for you for 4 minutes more.')).toBeVisible()
  })

  it('is released before the free times are loaded again', async () => {
    const { user, calls, held, released } = await openHeld()
    expect(held).toEqual([{ eventTypeId: 123, slotStart: FREE[1] }])
    calls.length = 0
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await vi.waitFor(() => expect(calls).toEqual(['release', 'slots']))
    expect(released).toEqual(['hold-1'])
    await choose(user, '10:00')
    await screen.findByText(HELD)
    expect(held.at(-1)).toEqual({ eventTypeId: 123, slotStart: FREE[2] })
  })

  it('is released once after it is booked', async () => {
    const { user, released, sent, unmount } = await openHeld()
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    expect(sent).toHaveLength(1)
    await vi.waitFor(() => expect(released).toEqual(['hold-1']))
    unmount()
    await pass(2)
    expect(released).toEqual(['hold-1'])
  })

  it('is released when the form unmounts, even if the reservation is confirmed later', async () => {
    const { released, unmount } = await openHeld()
    unmount()
    await vi.waitFor(() => expect(released).toEqual(['hold-1']))
    let answer: (reservation: Reservation) => void = () => {}
    const late = open({
      client: { reserveSlot: () => new Promise<Reservation>((resolve) => (answer = resolve)) },
    })
    await choose(late.user, '09:30')
    late.unmount()
    expect(late.released).toEqual([])
    answer({ reservationUid: 'late', reservationUntil: '', reservationDuration: 5 })
    await vi.waitFor(() => expect(late.released).toEqual(['late']))
  })

  it('is reserved once, even if the host creates a new client on each render', async () => {
    const { held, released, given, client, rerender } = await openHeld()
    rerender(
      <StrictMode>
        <BookingForm {...given} client={{ ...client }} />
      </StrictMode>,
    )
    expect(await screen.findByText(HELD)).toBeVisible()
    expect([held.length, released.length]).toEqual([1, 0])
  })

  it('is not reserved without the holdSlots option', async () => {
    const { user, held } = openBooker()
    await choose(user, '09:30')
    await answerAll(user)
    expect(held).toEqual([])
    expect(screen.queryByText(HELD)).toBeNull()
  })
})

describe('a time that someone else has reserved', () => {
  it('goes back to the picker with a focused notice, and keeps every answer for another time', async () => {
    let refuse: (error: BookingError) => void = () => {}
    const refused = new Promise<never>((_, reject) => (refuse = reject))
    let asked = 0
    const reserveSlot = async () =>
      asked++ ? { reservationUid: 'second', reservationUntil: '', reservationDuration: 5 } : refused
    const { user, sent } = open({ client: { reserveSlot } })
    await choose(user, '09:30')
    await answerAll(user)
    const before = readValues()
    act(() => refuse(heldByOthers()))
    const heading = await screen.findByRole('heading', { name: 'Someone else is booking this time' })
    await vi.waitFor(() => expect(document.activeElement).toContainElement(heading))
    expect(await screen.findByRole('region', { name: 'Nearest free times' })).toBeVisible()
    expect(sent).toEqual([])
    await findTime('09:00')
    await choose(user, '10:00')
    expect(strip()).toHaveFocus()
    expect(strip()).toHaveTextContent('10:00 – 10:30')
    expect(await screen.findByText(HELD)).toBeVisible()
    expect(readValues()).toEqual(before)
    await pressBook(user)
    await expectBooked()
    expect(sent).toMatchObject([{ start: FREE[2], ...ANSWERS }])
  })

  it('is not reported if it may be the visitor’s own booking', async () => {
    let asked = 0
    const reserveSlot = async () => {
      if (asked++) throw heldByOthers()
      return { reservationUid: 'first', reservationUntil: '', reservationDuration: 5 }
    }
    const { user } = await openHeld({ client: { reserveSlot }, outcomes: [new BookingError('unknown')] })
    await answerAll(user)
    await pressBook(user)
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    await pass(250)
    await user.click(longer())
    await vi.waitFor(() => expect(screen.queryByText(SOON, { selector: '.bf-hold p' })).toBeNull())
    expect(screen.getByRole('heading', { name: 'We could not confirm your booking' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Someone else is booking this time' })).toBeNull()
  })
})

describe('R10: a reservation that expires', () => {
  it('is announced once before it expires, and can be extended without losing the focus', async () => {
    const { user, calls } = await openHeld()
    expect(readLive()).not.toContain('held')
    await pass(245)
    expect(screen.getByText(SOON, { selector: '.bf-hold p' })).toBeVisible()
    expect(readLive()).toBe(SOON)
    calls.length = 0
    await user.click(longer())
    expect(await screen.findByText(HELD)).toBeVisible()
    expect(calls).toEqual(['release', 'hold'])
    await vi.waitFor(() => expect(readLive()).toBe('This time is held for you again.'))
    expect(document.activeElement).toHaveTextContent(HELD)
  })

  it('is extended once when the button is clicked several times', async () => {
    const { user, held, released } = await openHeld()
    await pass(245)
    await user.dblClick(longer())
    await screen.findByText(HELD)
    await vi.waitFor(() => expect(held.length - released.length).toBe(1))
    await pass(1)
    expect(screen.queryByRole('heading', { name: 'Someone else is booking this time' })).toBeNull()
  })

  it('does not take the focus if the visitor has moved it', async () => {
    let answer: () => void = () => {}
    let asked = 0
    const reservation = { reservationUid: 'one', reservationUntil: '', reservationDuration: 5 }
    const reserveSlot = async () => {
      if (asked++) await new Promise<void>((resolve) => (answer = resolve))
      return reservation
    }
    const { user } = await openHeld({ client: { reserveSlot } })
    await pass(245)
    await user.click(longer())
    await user.click(screen.getByLabelText(/^Company/))
    act(() => answer())
    await screen.findByText(HELD)
    expect(screen.getByLabelText(/^Company/)).toHaveFocus()
  })

  it('is announced when it has expired, and the form still tries to book', async () => {
    const { user, sent } = await openHeld()
    await answerAll(user)
    await pass(301)
    expect(screen.getByText(OVER, { selector: '.bf-hold p' })).toBeVisible()
    expect(readLive()).toMatch(OVER)
    await pressBook(user)
    await expectBooked()
    expect(sent).toMatchObject([{ start: FREE[1], ...ANSWERS }])
  })

  it('is reported as expired if it cannot be extended, and can be retried', async () => {
    let asked = 0
    const reserveSlot = async () => {
      if (asked++ === 1) throw new BookingError('unknown')
      return { reservationUid: 'one', reservationUntil: '', reservationDuration: 5 }
    }
    const { user } = await openHeld({ client: { reserveSlot } })
    await pass(245)
    await user.click(longer())
    expect(await screen.findByText(OVER, { selector: '.bf-hold p' })).toBeVisible()
    expect(longer()).toHaveFocus()
    await user.click(longer())
    expect(await screen.findByText(HELD)).toBeVisible()
  })
})

describe('a server that cannot reserve', () => {
  it.each<[string, NonNullable<BookerOptions['client']>]>([
    ['is busy', { reserveSlot: () => Promise.reject(new BookingError('busy')) }],
    ['never responds', { reserveSlot: () => new Promise<Reservation>(() => {}) }],
    [
      'throws',
      {
        reserveSlot: () => {
          throw new RangeError('of the host')
        },
      },
    ],
    ['has no such call', { reserveSlot: undefined as never }],
  ])('does not prevent a booking if it %s', async (_, client) => {
    const { user, sent } = open({ client })
    await choose(user, '09:30')
    await answerAll(user)
    expect(screen.queryByText(/held for you/)).toBeNull()
    await pressBook(user)
    await expectBooked()
    expect(sent).toHaveLength(1)
  })

  it('does not prevent another time if it never releases the first one', async () => {
    const { user, calls } = await openHeld({ client: { releaseSlot: () => new Promise<void>(() => {}) } })
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await choose(user, '10:00')
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    expect(calls.filter((call) => call === 'book')).toHaveLength(1)
  })
})
