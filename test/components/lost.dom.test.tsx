import { configure, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { classify } from '../../src/api/errors/classify.js'
import type { BookingFormProps } from '../../src/index.js'
import { readRecordings } from '../sandbox/recorded.js'
import {
  ANSWERS,
  answerAll,
  choose,
  expectBooked,
  findNearest,
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
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Returns the server's error for a time that someone else has booked. */
function taken(): BookingError {
  const { status = 0, body } = readRecordings('errors').get('same-slot-other-person')?.response ?? {}
  return classify({ status, body })
}
const GONE = 'That time is no longer available'
const notice = (name: string | RegExp) => screen.findByRole('heading', { name })
const nearest = async () =>
  within(await screen.findByRole('region', { name: 'Nearest free times' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent)

/** Picks 09:30, answers every field and submits. */
async function pressed(options: BookerOptions) {
  const form = openBooker(options)
  await choose(form.user, '09:30')
  await answerAll(form.user)
  const before = readValues()
  await pressBook(form.user)
  return { ...form, before }
}

/** Expects the notice with this heading to have the focus. */
async function expectNotice(name: string | RegExp) {
  const heading = await notice(name)
  await waitFor(() => expect(document.activeElement).toContainElement(heading))
  return heading
}

describe('a time that is taken before the submit', () => {
  it('goes back to the picker, with a focused notice and the nearest free times, without the taken one', async () => {
    const onError = vi.fn<NonNullable<BookingFormProps['onError']>>()
    await pressed({ outcomes: [taken()], onError })
    const heading = await expectNotice(GONE)
    await findNearest('09:00')
    expect(await nearest()).toEqual([
      expect.stringMatching(/^Book Mon,? 7 Dec, 09:00$/),
      expect.stringMatching(/^Book Mon,? 7 Dec, 10:00$/),
      expect.stringMatching(/^Book Mon,? 7 Dec, 15:00$/),
      expect.stringMatching(/^Book Wed,? 9 Dec, 14:00$/),
    ])
    const region = screen.getByRole('region', { name: 'Nearest free times' })
    expect(heading.compareDocumentPosition(region)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(region.compareDocumentPosition(screen.getByRole('grid'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await findTime('09:00')
    expect(screen.queryByRole('button', { name: /^09:30, / })).toBeNull()
    expect(onError).toHaveBeenCalledOnce()
  })

  it('can be replaced by a nearby time with one click, which sends the same answers once', async () => {
    const { user, sent } = await pressed({ outcomes: [taken()] })
    await user.click(await findNearest('10:00'))
    await expectBooked()
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual({ ...sent[0], start: FREE[2], metadata: sent[1]?.metadata })
    expect(sent[1]).toMatchObject(ANSWERS)
    expect(sent[1]?.metadata?.submissionId).not.toBe(sent[0]?.metadata?.submissionId)
  })

  it('can be replaced by any other time, which leads to the answers and sends nothing by itself', async () => {
    const { user, sent, before } = await pressed({ outcomes: [taken()] })
    await expectNotice(GONE)
    await choose(user, '10:00')
    expect(strip()).toHaveFocus()
    expect(screen.queryByRole('heading', { name: GONE })).toBeNull()
    expect(readValues()).toEqual(before)
    expect(sent).toHaveLength(1)
    await pressBook(user)
    await expectBooked()
    expect(sent[1]).toMatchObject({ start: FREE[2], ...ANSWERS })
  })

  it('goes back to the picker again if the nearby time is taken too', async () => {
    const { user, sent } = await pressed({ outcomes: [taken(), taken()] })
    await user.click(await findNearest('10:00'))
    await expectNotice(GONE)
    await waitFor(async () => expect(await nearest()).toContainEqual(expect.stringMatching(/09:30$/)))
    expect((await nearest()).join()).not.toContain('10:00')
    await user.click(await findNearest('09:00'))
    await expectBooked()
    expect(sent.map(({ start }) => start)).toEqual([FREE[1], FREE[2], FREE[0]])
  })

  it('says “Request” instead of “Book” if the organizer must confirm', async () => {
    await pressed({
      outcomes: [taken()],
      eventType: {
        confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
      } as object,
    })
    expect(await screen.findByRole('button', { name: /^Request Mon,? 7 Dec, 10:00$/ })).toBeVisible()
  })

  it('offers the next free times if no time is left', async () => {
    await pressed({ outcomes: [taken()], free: [FREE[1] ?? ''] })
    await expectNotice(GONE)
    expect(await screen.findByRole('button', { name: 'Show the next free times' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Nearest free times' })).toBeNull()
  })
})

describe('a time that may be the visitor’s own booking', () => {
  it('cannot be replaced with one click after an attempt with an unknown outcome: a click only picks a time', async () => {
    const { user, sent, before } = await pressed({ outcomes: [new BookingError('unknown'), taken()] })
    await expectNotice('We could not confirm your booking')
    expect(strip()).toHaveTextContent('09:30')
    expect(readValues()).toEqual(before)
    await pressBook(user)
    await expectNotice('Your first attempt may have succeeded')
    const near = await findNearest('10:00')
    expect(near).not.toHaveTextContent('Book')
    await user.click(near)
    await screen.findByLabelText(/^Full name/)
    expect(readValues()).toEqual(before)
    expect(sent).toHaveLength(2)
  })

  it('includes a recurring booking whose first dates may be booked', async () => {
    const clash = new BookingError('conflict', { status: 409 })
    await pressed({
      outcomes: [clash],
      eventType: { recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' } },
    })
    await expectNotice('We could not confirm all of your bookings')
    expect(await findNearest('10:00')).not.toHaveTextContent('Book')
  })
})

it.each(['offline', 'busy', 'refused', 'unknown'] as const)(
  'a failed submit (%s) keeps the answers and the time',
  async (kind) => {
    const { before } = await pressed({ outcomes: [new BookingError(kind)] })
    await waitFor(() => expect(document.activeElement).toHaveClass('bf-notice-title'))
    expect(strip()).toHaveTextContent('09:30')
    expect(readValues()).toEqual(before)
    expect(screen.queryByRole('grid')).toBeNull()
    expect(readLive()).not.toContain('Booking…')
  },
)
