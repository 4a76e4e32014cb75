import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { bookWith, BOOKER, dataOf, NOT_CONFIRMED } from '../support/bookWith.js'
import { e0 } from '../support/e0.js'

const findTitle = (name: string | RegExp) => screen.findByRole('heading', { name })
/** Returns the value under a label. */
const detail = (label: string) => screen.getByText(label).closest('div')!.querySelector('dd')!
const WEEKLY = { recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' } } as const
const dated = (request: BookingRequest, day: number) =>
  dataOf(request, {
    uid: `uid-${day}`,
    start: `2030-01-${day}T13:00:00.000Z`,
    end: `2030-01-${day}T13:30:00.000Z`,
  })

it('F11: a series with an unreadable date is booked, and the form says that a date is not listed', async () => {
  await bookWith((request) => ({ status: 'success', data: [dated(request, 15), null, dated(request, 22)] }), {
    eventType: e0(WEEKLY),
  })
  expect(await findTitle('You are booked')).toBeVisible()
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2)
  expect(
    screen.getByText('The booking service listed only 2 of 3 dates. Check your email for the others.'),
  ).toBeVisible()
  expect(document.body).not.toHaveTextContent('You asked for')
})

it('F11: a whole series says nothing of the kind', async () => {
  await bookWith((request) => ({ data: ['08', 15, 22].map((day) => dated(request, Number(day))) }), {
    eventType: e0(WEEKLY),
  })
  expect(await findTitle(/Booking received|You are booked/)).toBeVisible()
  expect(document.body).not.toHaveTextContent('listed only')
})

it.each<[string, unknown, string]>([
  [
    'F08: a unique constraint',
    { error: { message: 'Unique constraint failed: (`idempotencyKey`)' } },
    'That time is no longer available',
  ],
  [
    'F12: a refusal in a 200',
    { success: false, message: 'no_available_users_found_error' },
    'That time is no longer available',
  ],
  ['F12: an unknown refusal in a 200', { success: false, message: 'Odd' }, NOT_CONFIRMED],
])('%s is shown as what it is', async (_, body, title) => {
  await bookWith(() => body, {}, 200)
  expect(await screen.findByText(title)).toBeVisible()
  expect(screen.getByLabelText(/Full name/)).toHaveValue('Mr Proper')
})

it.each<[string, unknown]>([
  [
    'F13: a nested detail',
    {
      status: 'error',
      error: {
        code: 'BadRequestException',
        message: 'Bad Request Exception',
        details: {
          errors: [
            {
              property: 'attendee',
              children: [
                { property: 'email', children: [], constraints: { isEmail: 'email must be an email' } },
              ],
            },
          ],
        },
      },
    },
  ],
  ['F13: the wording of API v1', { message: "invalid_type in 'responses,email': Required" }],
])('%s is shown at its field', async (_, body) => {
  await bookWith(() => body, {}, 400)
  await waitFor(() => expect(screen.getByLabelText(/Email address/)).toBeInvalid())
})

it.each([
  ['without a zone', '2030-01-08T13:00:00', '2030-01-08T13:30:00'],
  ['as a date alone', '2030-01-08', '2030-01-08'],
  ['in another format', 'January 8, 2030 13:00', undefined],
])('F14: a time %s is in UTC, or the one that was asked for', async (_, start, end) => {
  await bookWith((request) => ({ data: dataOf(request, { start, end }) }))
  expect(await findTitle('You are booked')).toBeVisible()
  expect(screen.getByText('14:00 – 14:30')).toBeVisible()
  expect(document.body).not.toHaveTextContent('You asked for')
})

const GUEST = { defaultValues: { guests: ['bob@example.com'] } }
it.each<[string, object]>([
  ['attendees without addresses', { attendees: [{ name: 'Mr Proper' }, { name: '' }] }],
  ['some attendees without addresses', { attendees: [BOOKER, { name: '' }] }],
  ['no guests anywhere', { attendees: [BOOKER], guests: undefined }],
  ['attendees who are not the booker', { attendees: [{ name: 'Jane', email: 'jane@example.com' }] }],
  [
    'the guests as attendees, in another case',
    { attendees: [BOOKER, { name: '', email: 'BOB@example.com' }] },
  ],
])('F15: a reply with %s does not prove that a guest is not invited', async (_, more) => {
  await bookWith((request) => ({ data: dataOf(request, more) }), GUEST)
  expect(await findTitle('You are booked')).toBeVisible()
  expect(document.body).not.toHaveTextContent('Not invited')
})

it('F15: a reply that lists the guest, but not among its attendees, proves it', async () => {
  await bookWith((request) => ({ data: dataOf(request, { attendees: [BOOKER] }) }), GUEST)
  expect(await screen.findByText(/Not invited by the organizer’s system: bob@example\.com/)).toBeVisible()
})

it('F15: the fetch for tests lists the guests as attendees', async () => {
  await bookWith((request) => toBookingReply(request), GUEST)
  expect(await findTitle('You are booked')).toBeVisible()
  expect(detail('Guests')).toHaveTextContent('bob@example.com')
  expect(document.body).not.toHaveTextContent('Not invited')
})

const BOB = { name: 'Bob', email: 'bob@example.com' }

it.each<[string, object]>([
  ['another order', { attendees: [BOB, BOOKER] }],
  [
    'another case',
    { attendees: [BOB, { ...BOOKER, email: 'Mr_Proper@Gmail.com', displayEmail: 'mr_proper@gmail.com' }] },
  ],
  ['only other people', { attendees: [BOB] }],
  ['names alone', { attendees: [{ name: 'Bob' }, { name: 'MR PROPER' }] }],
  [
    'seats of strangers',
    {
      attendees: [
        { ...BOB, seatUid: 's1' },
        { ...BOOKER, email: 'x@example.com', seatUid: 's2' },
      ],
    },
  ],
  ['a seat that is not listed', { seatUid: 's3', attendees: [{ ...BOB, seatUid: 's1' }] }],
])('F16: the booker is found by what was sent, in attendees with %s', async (_, more) => {
  await bookWith((request) => ({ data: dataOf(request, { guests: [], ...more }) }))
  expect(await findTitle(/booked|reserved/)).toBeVisible()
  expect(detail('Booked by').textContent.toLowerCase()).toBe('mr propermr_proper@gmail.com')
  expect(document.body).not.toHaveTextContent('Bob')
})

it('F17: a status in upper case is the status', async () => {
  await bookWith((request) => ({ data: dataOf(request, { status: 'PENDING' }) }))
  expect(await findTitle('Request sent')).toBeVisible()
})
