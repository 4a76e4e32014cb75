import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { attempts } from '../support/attempts.js'
import { e0, START } from '../support/e0.js'
import { plain, recorded, replies, throws, wrapped, type Fault } from '../support/faults.js'
import { readValues } from '../support/fill.js'
import { books, fillIn, openUnder, press, TYPED } from '../support/openUnder.js'

const UNKNOWN = 'We could not confirm your booking'
const ECHO = 'Your first attempt may have succeeded'
const TAKEN = 'That time is no longer available'
const lost = throws(new TypeError('Failed to fetch'))
const taken = recorded('same-slot-same-person')
const atOnce = plain(409, 'booking_conflict_error')
const OTHER_DAY = '2030-01-09T13:00:00.000Z'

afterEach(() => void vi.restoreAllMocks())

describe('the submission id', () => {
  it('N20 N21: stays the same while the outcome is unknown, and changes after the booking', async () => {
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
    ['R01: a slot conflict', taken, TAKEN],
    ['R16: a refused booking', recorded('address-blocked-on-the-server'), 'This booking was not accepted'],
    [
      'R11: a refused answer',
      wrapped(400, 'responses - {nothing}error_required_field, '),
      'This form cannot take bookings yet',
    ],
  ])('%s is definite, so the next submit gets a new id', async (_, fault, heading) => {
    const { again, ids } = await attempts([fault, books])
    await again(heading)
    await again('You are booked')
    expect(new Set(ids()).size).toBe(2)
  })

  it('N21: differs for another time or email address, and is reused for the first time and address', async () => {
    const { again, ids, move } = await attempts([lost, taken, lost, taken])
    await again(UNKNOWN)
    move(OTHER_DAY)
    // This time was not requested before, so the refusal cannot come from an earlier attempt.
    await again(TAKEN)
    fireEvent.change(screen.getByLabelText(/^Email/), { target: { value: 'other@example.com' } })
    await again(UNKNOWN)
    move(START)
    fireEvent.change(screen.getByLabelText(/^Email/), { target: { value: TYPED.email } })
    await again(ECHO)
    const [first, , , last] = ids()
    expect([new Set(ids()).size, last]).toEqual([3, first])
  })

  it('N21: is reused when the visitor returns to the time whose outcome is unknown', async () => {
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

  it('N14: is added to the metadata of the host, unless that has the maximum of fifty keys', async () => {
    const host = (keys: number) =>
      Object.fromEntries(Array.from({ length: keys }, (_, index) => [`k${index}`, 'v']))
    for (const keys of [1, 49, 50]) {
      const { again, requests, unmount } = await attempts([books], { metadata: host(keys) })
      await again('You are booked')
      const sent = Object.keys(requests[0]?.body.metadata ?? {})
      expect([sent.length, sent.includes('submissionId')]).toEqual([Math.min(50, keys + 1), keys < 50])
      unmount()
    }
  })

  it('N14: is the idempotency key of an idempotent endpoint, and a retry sends the same bytes', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { requests } = await attempts([replies(503, ''), books], {}, true)
    press()
    await screen.findByRole('heading', { name: 'You are booked' }, { timeout: 3000 })
    expect(requests.map(({ init }) => (init.headers as Record<string, string>)['idempotency-key'])).toEqual(
      Array(2).fill(requests[0]?.body.metadata?.submissionId),
    )
    expect(new Set(requests.map(({ init }) => init.body)).size).toBe(1)
  })
})

describe('N21: a second submit after an unknown outcome', () => {
  it.each<[string, Fault]>([
    ['R01: the time is taken', taken],
    ['R07: no seat is left', recorded('seats-full')],
    ['R32: the attendee has a booking at this time', recorded('same-person-same-slot')],
    ['R20: the attendee has the maximum number of bookings', recorded('booker-limit-reached')],
  ])('%s: says that the first attempt may have succeeded, and never that it failed', async (_, fault) => {
    const { again, container } = await attempts([lost, fault])
    await again(UNKNOWN)
    expect(await again(ECHO)).toHaveFocus()
    expect(screen.getByText(/perhaps by your own booking: check your email/)).toBeVisible()
    expect(container).not.toHaveTextContent(/Nothing was booked|not accepted|failed/i)
  })

  it.each<[string, Fault, string]>([
    [
      'R16: the booking is refused',
      recorded('address-blocked-on-the-server'),
      'This booking was not accepted',
    ],
    ['N16: too many requests', replies(429, ''), 'Too many bookings at once'],
    [
      'R11: an answer without a known field is refused',
      wrapped(400, 'responses - {nothing}error_required_field, '),
      'This form cannot take bookings yet',
    ],
  ])('%s: says that nothing was booked this time, but perhaps earlier', async (_, fault, heading) => {
    const { again, container } = await attempts([lost, fault])
    await again(UNKNOWN)
    await again(heading)
    expect(
      screen.getByText(/Nothing was booked this time, but an earlier attempt may have succeeded/),
    ).toBeVisible()
    expect(container).not.toHaveTextContent('Nothing was booked.')
  })

  it('R01: does not mention an earlier attempt when the first submit finds the time taken', async () => {
    const { again } = await attempts([taken])
    await again(TAKEN)
    expect(screen.queryByText(/first attempt/i)).toBeNull()
  })

  it('N22: warns of a second request only if the organizer confirms bookings', async () => {
    for (const disabled of [false, true]) {
      const { again, unmount } = await attempts([lost], {
        eventType: e0({ confirmationPolicy: { type: 'always', disabled } }),
      })
      await again(UNKNOWN)
      expect(screen.queryAllByText('Sending it again may make a second request.')).toHaveLength(
        disabled ? 0 : 1,
      )
      unmount()
    }
  })
})

describe('a conflict between simultaneous requests', () => {
  const seated = e0({ seats: { seatsPerTimeSlot: 5, showAttendeeInfo: false, showAvailabilityCount: true } })

  it('R07: is retried once with the same body if the event type has seats', async () => {
    const { again, requests, errors } = await attempts([atOnce, books], { eventType: seated })
    await again('You are booked')
    expect(requests[1]?.init.body).toBe(requests[0]?.init.body)
    expect([requests.length, errors]).toEqual([2, []])
  })

  it('R07: is reported when the retry fails too, without a third request', async () => {
    const { again, requests } = await attempts([atOnce, atOnce], { eventType: seated })
    await again(TAKEN)
    expect(requests).toHaveLength(2)
  })

  it.each<[string, Fault, ReturnType<typeof e0>, string]>([
    ['R01: without seats', atOnce, e0(), TAKEN],
    ['R07: with another error', recorded('seats-full'), seated, TAKEN],
    ['R29: with an unknown error', replies(500, ''), seated, UNKNOWN],
    ['R01: with disabled seats', atOnce, e0({ seats: { disabled: true } }), TAKEN],
  ])('%s is not retried', async (_, fault, eventType, heading) => {
    const { again, requests } = await attempts([fault], { eventType })
    await again(heading)
    expect(requests).toHaveLength(1)
  })
})

describe('R35: a recurring booking that fails half way', () => {
  const weekly = e0({ recurrence: { type: 'weekly', occurrences: 4, interval: 1, frequency: 'weekly' } })

  it.each<[string, Fault]>([
    ['a lost response', lost],
    ['status 409, which may come from a later date', atOnce],
    ['an internal error', recorded('team-collective-no-host-free')],
  ])('says that some dates may be booked after %s', async (_, fault) => {
    const { again } = await attempts([fault], { eventType: weekly })
    expect(await again('We could not confirm all of your bookings')).toHaveFocus()
    expect(screen.getByText(/Some of the dates may be booked already: check your email/)).toBeVisible()
  })

  it('is a normal conflict if the first date is refused before any booking is made', async () => {
    const { again } = await attempts([recorded('first-occurrence-taken')], { eventType: weekly })
    expect(await again(TAKEN)).toHaveFocus()
  })
})

describe('an email verification code', () => {
  it('R17: is sent as emailVerificationCode with the same answers and submission id, and changes nothing else', async () => {
    const form = await openUnder([plain(400, 'email_verification_required'), replies(201, ''), books], {})
    const typed = await fillIn()
    press()
    fireEvent.change(await screen.findByLabelText(/^Code/), { target: { value: '123 456' } })
    fireEvent.click(screen.getByRole('button', { name: 'Confirm and book' }))
    // The request for the code consumes the second response, so the booking gets the third.
    await screen.findByRole('heading', { name: 'You are booked' })
    const bookings = form.requests.filter(({ url }) => /bookings$/.test(url))
    expect(bookings.map(({ body }) => body.emailVerificationCode)).toEqual([undefined, '123456'])
    const [first, second] = bookings.map(({ body }) => ({ ...body, emailVerificationCode: undefined }))
    expect(second).toEqual(first)
    expect(typed.length).toBeGreaterThan(5)
    expect(readValues()).toEqual([])
  })
})
