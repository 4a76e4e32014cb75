import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingForm } from '../../src/index.js'
import { e0, START } from '../support/e0.js'
import { hangs, plain, recorded, replies, throws, wrapped, type Fault } from '../support/faults.js'
import { readValues } from '../support/fill.js'
import { books, fillIn, openUnder, pass, press, readLive, TYPED } from '../support/openUnder.js'

const UNKNOWN = 'We could not confirm your booking'
const ECHO = 'Your first attempt may have succeeded'
const TAKEN = 'That time is no longer available'
const lost = throws(new TypeError('Failed to fetch'))
const taken = recorded('same-slot-same-person')
const atOnce = plain(409, 'booking_conflict_error')
const OTHER_DAY = '2030-01-09T13:00:00.000Z'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A form with the attendee filled in, under these faults; `again` presses and waits for the heading. */
async function attempts(faults: readonly Fault[], props: NonNullable<Parameters<typeof openUnder>[1]>['props'] = {}, idempotent = false) {
  const form = await openUnder(faults, { props: { eventType: e0(), defaultValues: { name: TYPED.name, email: TYPED.email }, ...props }, client: { idempotent } })
  const again = async (heading: string) => {
    const before = form.requests.length
    press()
    await waitFor(() => expect(form.requests.length).toBeGreaterThan(before))
    return screen.findByRole('heading', { name: heading })
  }
  const ids = () => form.requests.map(({ body }) => body.metadata?.submissionId)
  const move = (start: string) => form.rerender(<StrictMode><BookingForm {...form.props} start={start} /></StrictMode>)
  return { ...form, again, ids, move }
}

describe('the id of a submission', () => {
  it('N20 N21: stays the same over every repeat of what nobody knows, and is another after the booking', async () => {
    const { again, ids } = await attempts([lost, replies(500, ''), replies(201, '<html>'), books, books])
    for (const heading of [UNKNOWN, UNKNOWN, UNKNOWN, 'You are booked']) await again(heading)
    fireEvent.click(screen.getByRole('button', { name: 'Book another' }))
    await again('You are booked')
    const [first, ...rest] = ids()
    expect(first).toMatch(/^[\da-f]{32}$/)
    expect(rest.slice(0, 3)).toEqual([first, first, first])
    expect(rest[3]).toMatch(/^[\da-f]{32}$/)
    expect(rest[3]).not.toBe(first)
  })

  it.each<[string, Fault, string]>([
    ['R01: a conflict', taken, TAKEN],
    ['R16: a refusal', recorded('address-blocked-on-the-server'), 'This booking was not accepted'],
    ['R11: an answer that is refused', wrapped(400, 'responses - {nothing}error_required_field, '), 'The booking service did not accept an answer'],
  ])('%s is certain: the next press has an id of its own', async (_, fault, heading) => {
    const { again, ids } = await attempts([fault, books])
    await again(heading)
    await again('You are booked')
    expect(new Set(ids()).size).toBe(2)
  })

  it('N21: is another for another time or address, and the first one again for the first time and address', async () => {
    const { again, ids, move } = await attempts([lost, taken, lost, taken])
    await again(UNKNOWN)
    move(OTHER_DAY)
    // Nobody has asked for this time before: it is plainly taken.
    await again(TAKEN)
    fireEvent.change(screen.getByLabelText(/^Email/), { target: { value: 'other@example.com' } })
    await again(UNKNOWN)
    move(START)
    fireEvent.change(screen.getByLabelText(/^Email/), { target: { value: TYPED.email } })
    await again(ECHO)
    const [first, , , last] = ids()
    expect([new Set(ids()).size, last]).toEqual([3, first])
  })

  it('N21: is the first one again when the visitor comes back to the time that nobody knows of', async () => {
    const { again, ids, move } = await attempts([lost, taken, taken])
    await again(UNKNOWN)
    move(OTHER_DAY)
    await again(TAKEN)
    move(START)
    await again(ECHO)
    const [first, second, third] = ids()
    expect(third).toBe(first)
    expect(second).not.toBe(first)
  })

  it('N14: goes beside the host’s own metadata, and stays out when that has the fifty keys there may be', async () => {
    const host = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, index) => [`k${index}`, 'v']))
    for (const keys of [1, 49, 50]) {
      const { again, requests, unmount } = await attempts([books], { metadata: host(keys) })
      await again('You are booked')
      const sent = Object.keys(requests[0]?.body.metadata ?? {})
      expect([sent.length, sent.includes('submissionId')]).toEqual([Math.min(50, keys + 1), keys < 50])
      unmount()
    }
  })

  it('N14: is the key of an endpoint that knows it, and the body is the same to the byte', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { requests } = await attempts([replies(503, ''), books], {}, true)
    press()
    await screen.findByRole('heading', { name: 'You are booked' }, { timeout: 3000 })
    expect(requests.map(({ init }) => (init.headers as Record<string, string>)['idempotency-key'])).toEqual(Array(2).fill(requests[0]?.body.metadata?.submissionId))
    expect(new Set(requests.map(({ init }) => init.body)).size).toBe(1)
  })
})

describe('N21: a repeat after what nobody knows', () => {
  it.each<[string, Fault]>([
    ['R01: the time is taken', taken],
    ['R07: no seat is left', recorded('seats-full')],
    ['R32: the person has a booking at this time', recorded('same-person-same-slot')],
    ['R20: the person has as many bookings as there may be', recorded('booker-limit-reached')],
  ])('%s: that may be one’s own booking, and nothing says that it failed', async (_, fault) => {
    const { again, container } = await attempts([lost, fault])
    await again(UNKNOWN)
    expect(await again(ECHO)).toHaveFocus()
    expect(screen.getByText(/perhaps by your own booking: check your email/)).toBeVisible()
    expect(container).not.toHaveTextContent(/Nothing was booked|not accepted|failed/i)
  })

  it.each<[string, Fault, string]>([
    ['R16: refused', recorded('address-blocked-on-the-server'), 'This booking was not accepted'],
    ['N16: too many requests', replies(429, ''), 'Too many bookings at once'],
    ['R11: an answer without a field', wrapped(400, 'responses - {nothing}error_required_field, '), 'The booking service did not accept an answer'],
  ])('%s: nothing was booked this time, but perhaps before', async (_, fault, heading) => {
    const { again, container } = await attempts([lost, fault])
    await again(UNKNOWN)
    await again(heading)
    expect(screen.getByText(/Nothing was booked this time, but an earlier attempt may have succeeded/)).toBeVisible()
    expect(container).not.toHaveTextContent('Nothing was booked.')
  })

  it('R01: a time that is taken at the first press is nobody’s own', async () => {
    const { again } = await attempts([taken])
    await again(TAKEN)
    expect(screen.queryByText(/first attempt/i)).toBeNull()
  })

  it('N22: to an organizer who confirms each request is warned of, and to another not', async () => {
    for (const disabled of [false, true]) {
      const { again, unmount } = await attempts([lost], { eventType: e0({ confirmationPolicy: { type: 'always', disabled } }) })
      await again(UNKNOWN)
      expect(screen.queryAllByText('Sending it again may make a second request.')).toHaveLength(disabled ? 0 : 1)
      unmount()
    }
  })
})

describe('a conflict that is only of the moment', () => {
  const seated = e0({ seats: { seatsPerTimeSlot: 5, showAttendeeInfo: false, showAvailabilityCount: true } })

  it('R07: at an event type with seats is asked for once more, with the same body', async () => {
    const { again, requests, errors } = await attempts([atOnce, books], { eventType: seated })
    await again('You are booked')
    expect(requests[1]?.init.body).toBe(requests[0]?.init.body)
    expect([requests.length, errors]).toEqual([2, []])
  })

  it('R07: that comes twice is one, and a third request is never made', async () => {
    const { again, requests } = await attempts([atOnce, atOnce], { eventType: seated })
    await again(TAKEN)
    expect(requests).toHaveLength(2)
  })

  it.each<[string, Fault, ReturnType<typeof e0>, string]>([
    ['R01: without seats', atOnce, e0(), TAKEN],
    ['R07: with another refusal', recorded('seats-full'), seated, TAKEN],
    ['R29: with an answer that nobody knows', replies(500, ''), seated, UNKNOWN],
    ['R01: with seats that are switched off', atOnce, e0({ seats: { disabled: true } }), TAKEN],
  ])('%s is not asked for again', async (_, fault, eventType, heading) => {
    const { again, requests } = await attempts([fault], { eventType })
    await again(heading)
    expect(requests).toHaveLength(1)
  })
})

describe('R35: a series that is lost or refused half way', () => {
  const weekly = e0({ recurrence: { type: 'weekly', occurrences: 4, interval: 1, frequency: 'weekly' } })

  it.each<[string, Fault]>([
    ['lost', lost],
    ['refused with 409, which a later date may be', atOnce],
    ['an internal error', recorded('team-collective-no-host-free')],
  ])('%s: some of the dates may be booked', async (_, fault) => {
    const { again } = await attempts([fault], { eventType: weekly })
    expect(await again('We could not confirm all of your bookings')).toHaveFocus()
    expect(screen.getByText(/Some of the dates may be booked already: check your email/)).toBeVisible()
  })

  it('whose first date is refused before any is made is a plain conflict', async () => {
    const { again } = await attempts([recorded('first-occurrence-taken')], { eventType: weekly })
    await again(TAKEN)
  })
})

describe('with the clock in our hands', () => {
  const freeze = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })

  /** Presses, and gives everything that waits for nothing the time to happen. */
  async function pressNow() {
    press()
    for (let turn = 0; turn < 5; turn++) {
      await act(() => new Promise((resolve) => setImmediate(resolve)))
      await pass(0)
    }
  }

  it('N12: a slow booking is said to be under way, once to be still so, and then to be there', async () => {
    let release: (() => void) | undefined
    const slow: Fault = async (init) => {
      await new Promise<void>((resolve) => (release = resolve))
      return books(init)
    }
    const { requests } = await attempts([slow])
    freeze()
    await pressNow()
    const button = screen.getByRole('button', { name: /^Book / })
    expect([readLive(), button.getAttribute('aria-disabled')]).toEqual(['Booking…', 'true'])
    await pass(7900)
    expect(readLive()).toBe('Booking…')
    const spoken: string[] = []
    const observer = new MutationObserver(() => spoken.push(readLive()))
    observer.observe(document.querySelector('.bf-root > [role="status"]') as Node, { childList: true, subtree: true, characterData: true })
    await pass(12_000)
    expect(spoken).toEqual(['Still working on it. This can take a moment'])
    observer.disconnect()
    vi.useRealTimers()
    act(() => release?.())
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect([readLive(), requests.length]).toEqual(['', 1])
  })

  it('N10 L12: what is under way ends in “could not confirm” at the deadline, and nothing offers to take it back', async () => {
    await attempts([hangs])
    freeze()
    await pressNow()
    expect(screen.queryByRole('button', { name: /cancel|stop/i })).toBeNull()
    await pass(29_900)
    expect(readLive()).toMatch(/^Still working/)
    await pass(200)
    await pressLess()
    expect(screen.getByRole('heading', { name: UNKNOWN })).toHaveFocus()
    expect(screen.getByText(/You may already have it/)).toBeVisible()
  })

  const pressLess = async () => {
    for (let turn = 0; turn < 3; turn++) await act(() => new Promise((resolve) => setImmediate(resolve)))
  }

  it('N16: a busy server makes the button wait, by click and by Enter, counts down, and says once that it is over', async () => {
    const { requests } = await attempts([replies(429, '', { 'retry-after': '30' }), books])
    freeze()
    await pressNow()
    const button = screen.getByRole('button', { name: /^Book / })
    expect(screen.getByText('You can try again in 30 seconds.')).toBeVisible()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).not.toBeDisabled()
    await pass(10_000)
    expect(screen.getByText('You can try again in 20 seconds.')).toBeVisible()
    await pressNow()
    fireEvent.submit(button.closest('form') as HTMLFormElement)
    await pressLess()
    expect(requests).toHaveLength(1)
    expect(readLive()).toBe('')
    await pass(19_000)
    expect(screen.getByText('You can try again in 1 second.')).toBeVisible()
    await pass(1500)
    expect(readLive()).toBe('You can try again now.')
    expect(button).not.toHaveAttribute('aria-disabled')
    const spoken: string[] = []
    const observer = new MutationObserver(() => spoken.push(readLive()))
    observer.observe(document.querySelector('.bf-root > [role="status"]') as Node, { childList: true, subtree: true })
    await pass(120_000)
    observer.disconnect()
    // Nothing was sent by itself, and nothing more was said.
    expect([requests.length, spoken]).toEqual([1, []])
    await pressNow()
    vi.useRealTimers()
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(requests).toHaveLength(2)
  })

  it.each([
    ['N17: two days', '172800', 120],
    ['N17: a date long past', 'Thu, 01 Jan 1970 00:00:00 GMT', 1],
    ['N17: nothing that can be read', 'soon', 60],
    ['N19: nothing at all', undefined, 60],
  ])('%s makes the button wait a bearable time', async (_, retryAfter, seconds) => {
    const { requests } = await attempts([replies(429, '', retryAfter ? { 'retry-after': retryAfter } : {}), books])
    freeze()
    await pressNow()
    const button = screen.getByRole('button', { name: /^Book / })
    await pass(seconds * 1000 - 100)
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await pass(400)
    expect(button).not.toHaveAttribute('aria-disabled')
    expect(requests).toHaveLength(1)
  })
})

describe('the code of an e-mail address', () => {
  it('R17: travels as emailVerificationCode with the answers and the id of the attempt, and in nothing else', async () => {
    const form = await openUnder([plain(400, 'email_verification_required'), replies(201, ''), books], {})
    const typed = await fillIn()
    press()
    fireEvent.change(await screen.findByLabelText(/^Code/), { target: { value: '123 456' } })
    fireEvent.click(screen.getByRole('button', { name: 'Confirm and book' }))
    // The code’s own route takes the second answer, so the booking takes the third.
    await screen.findByRole('heading', { name: 'You are booked' })
    const bookings = form.requests.filter(({ url }) => /bookings$/.test(url))
    expect(bookings.map(({ body }) => body.emailVerificationCode)).toEqual([undefined, '123456'])
    const [first, second] = bookings.map(({ body }) => ({ ...body, emailVerificationCode: undefined }))
    expect(second).toEqual(first)
    expect(typed.length).toBeGreaterThan(5)
    expect(readValues()).toEqual([])
  })
})
