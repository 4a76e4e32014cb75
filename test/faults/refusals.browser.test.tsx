import { describe, expect, it } from 'vitest'
import {
  fillAll,
  openUnderFault,
  pressBook,
  readControls,
  type FaultFormOptions,
} from '../support/faultForm.js'

type Row = [
  name: string,
  fault: string,
  heading: string | RegExp,
  sentence?: string | RegExp,
  options?: FaultFormOptions,
]

const CONFLICT = 'That time is no longer available'
const REFUSED = 'This booking was not accepted'

const ROWS: Row[] = [
  ['R01: a taken time', 'slot-taken-400', CONFLICT],
  ['R01: a time that is taken by a simultaneous request', 'conflict-409', CONFLICT],
  ['R02: a time without an available host', 'slot-taken-400', CONFLICT, undefined, { params: { hosts: 1 } }],
  ['R04: a payment that could not be started', 'payment-409', REFUSED, 'The payment could not be started.'],
  [
    'R05: a time that is too soon or too far ahead',
    'out-of-bounds-400',
    CONFLICT,
    'This time is too soon or too far ahead to be booked.',
  ],
  [
    'R06 T16: a time in the past, with a hint to check the clock',
    'past-400',
    CONFLICT,
    /has passed\. If it has not, check the clock of your device/,
  ],
  ['R07: a time without seats', 'seats-full-409', CONFLICT, 'All seats at this time are taken.'],
  [
    'R09: a time that someone else reserved',
    'reserved-400',
    CONFLICT,
    'Someone else is booking this time right now.',
  ],
  [
    'R16: a blocked email address',
    'blocked-email-403',
    REFUSED,
    /This email address cannot be used to book here/,
  ],
  ['R17: an email address that must sign in', 'login-required-403', REFUSED, /people who are signed in/],
  [
    'R20: a visitor with the maximum number of bookings',
    'booker-limit-400',
    REFUSED,
    'You already have as many bookings as the organizer allows.',
  ],
  ['R21: an event type for signed-in users, 401', 'unauthorized-401', REFUSED, /people who are signed in/],
  ['R21: an event type for other users, 403', 'forbidden-403', REFUSED],
  ['R22: a deleted event type', 'not-found-404', REFUSED, 'This meeting is no longer offered.'],
  [
    'R24: the template of managed event types',
    'managed-parent-400',
    REFUSED,
    'The organizer has not finished setting this meeting up.',
  ],
  [
    'R27: an API version that the server does not have',
    'wrong-version-404',
    REFUSED,
    'The organizer has not finished setting this meeting up.',
  ],
  ['R29: an unknown code with status 418', 'unknown-code-418', REFUSED],
  ['R30: a message with HTML', 'html-in-message-400', REFUSED],
  ['R31: a message of 100 kB', 'huge-message-400', REFUSED],
  [
    'R32: the same attendee at the same time again',
    'already-booked-409',
    REFUSED,
    'You already have a booking at this time.',
  ],
  [
    'R41: a request that is too large',
    'payload-413',
    REFUSED,
    'Your answers are too long to send. Shorten them and try again.',
  ],
  ['R21: a request that the server cannot process, 422', 'unprocessable-422', REFUSED],
  ['N31: an error with status 200', 'status-error-200', CONFLICT],
  [
    'N16: too many requests',
    'rate-limited',
    'Too many bookings at once',
    /You can try again in \d+ seconds?\./,
  ],
  [
    'N19: too many requests, without a Retry-After header that the page may read',
    'rate-limited-hidden',
    'Too many bookings at once',
    'You can try again in 60 seconds.',
  ],
]

describe('an error shows a focused notice in the library’s own words and keeps the answers', () => {
  it.each(ROWS)('%s', async (_, fault, heading, sentence, options) => {
    const mounted = await openUnderFault(fault, options)
    await fillAll(mounted)
    const before = readControls()
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: heading })).toHaveFocus()
    if (sentence) await expect.element(mounted.form.getByText(sentence)).toBeVisible()
    expect(readControls()).toEqual(before)
    expect(await mounted.posts()).toHaveLength(1)
    expect(document.body.textContent).not.toMatch(
      /User either|_error|Exception|Make sure to login|<img|statusCode|8Ju9/,
    )
    expect(document.querySelector('.bf-root img')).toBeNull()
  })
})

describe('an error that names fields', () => {
  it.each<[string, string, FaultFormOptions | undefined, RegExp]>([
    ['R11: a missing answer', 'missing-field-400', { params: { slug: 'notes' } }, /^Fill in/],
    ['R12: a missing phone number', 'missing-phone-400', { slug: 'call-me' }, /phone number/],
    [
      'R26: an unknown option',
      'invalid-option-400',
      { params: { slug: 'notes' } },
      /^Choose one of the answers/,
    ],
    ['R15: a list of validation errors', 'dto-errors-400', undefined, /./],
  ])('%s is shown at the field', async (_, fault, options, words) => {
    const mounted = await openUnderFault(fault, options)
    await mounted.form.getByRole('textbox', { name: /name/i }).first().fill('Ada Lovelace')
    if (options?.slug === 'call-me')
      await mounted.form.getByRole('textbox', { name: /phone|number/i }).fill('+442079460958')
    else
      await mounted.form
        .getByRole('textbox', { name: /e-?mail/i })
        .first()
        .fill('ada@example.com')
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('group', { name: /^Fix \d/ })).toHaveFocus()
    await expect.element(mounted.form.getByRole('link', { name: words }).first()).toBeVisible()
    expect(document.querySelectorAll('.bf-error').length).toBeGreaterThan(0)
  })

  it.each([
    ['R25: a duration that is not offered', 'length-400', 'lengths'],
    ['R26: a location that is not offered', 'location-400', 'places'],
  ])('%s is shown at the choice', async (_, fault, slug) => {
    const mounted = await openUnderFault(fault, { slug })
    await fillAll(mounted)
    if (slug === 'places') await mounted.form.getByLabelText(/^Cal Video/).click()
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('link', { name: /offered|where to meet/i })).toBeVisible()
  })

  it('R25 R26: a duration or location is never sent without a choice', async () => {
    const mounted = await openUnderFault('echo-ok')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    const [post] = await mounted.posts()
    expect(Object.keys(JSON.parse(post?.body ?? '{}') as object).toSorted()).toEqual([
      'attendee',
      'eventTypeId',
      'metadata',
      'start',
    ])
  })
})

describe('a rate limit', () => {
  it('N16 N17: blocks the submit until it ends, then announces it', async () => {
    const mounted = await openUnderFault('rate-limited', { params: { 'retry-after': 1 } })
    await fillAll(mounted)
    await pressBook(mounted)
    await expect
      .element(mounted.form.getByRole('heading', { name: 'Too many bookings at once' }))
      .toHaveFocus()
    const button = mounted.form.getByRole('button', { name: /^Book / })
    await expect.element(button).toHaveAttribute('aria-disabled', 'true')
    await button.click({ force: true })
    expect(await mounted.posts()).toHaveLength(1)
    await expect
      .element(mounted.form.getByRole('status').filter({ hasText: 'You can try again now.' }))
      .toBeInTheDocument()
    await expect.element(button).not.toHaveAttribute('aria-disabled')
  })
})

describe('a confirmation', () => {
  it.each<[string, string, string | RegExp, string | RegExp, FaultFormOptions | undefined]>([
    [
      'R19: names a guest that the server left out',
      'dropped-guest',
      'You are booked',
      /^Not invited by the organizer’s system: guest@example\.com/,
      undefined,
    ],
    [
      'R34 R35: lists each date of a recurring booking with its state',
      'recurring-partly',
      'Booking received',
      /cancelled|declined|awaiting/,
      { slug: 'weekly' },
    ],
    [
      'R36: shows the attendee that was sent if the server hides attendees',
      'attendees-hidden',
      'You are booked',
      'Ada Lovelace',
      undefined,
    ],
    [
      'R37: does not say “booked” if the organizer must confirm',
      'pending',
      'Request sent',
      /The organizer has to confirm it/,
      undefined,
    ],
    [
      'R39: shows and points out a different time than the requested one',
      'wrong-time',
      'You are booked',
      /^You asked for /,
      undefined,
    ],
    [
      'R40: does not show an email address that the server made up',
      'sms-email',
      'You are booked',
      'Ada Lovelace',
      undefined,
    ],
  ])('%s', async (_, fault, heading, text, options) => {
    const mounted = await openUnderFault(fault, options)
    await fillAll(mounted)
    if (fault === 'dropped-guest') {
      await mounted.form.getByRole('button', { name: 'Add guests' }).click()
      await mounted.form.getByLabelText('Guest 1').fill('guest@example.com')
    }
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: heading })).toHaveFocus()
    await expect.element(mounted.form.getByText(text).first()).toBeVisible()
    expect(document.body.textContent).not.toContain('sms.cal.com')
  })
})
