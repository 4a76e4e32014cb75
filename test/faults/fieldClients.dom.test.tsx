import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { bookWith, BOOKER, bookWithOwn, dataOf, NOT_CONFIRMED, type ToReply } from '../support/bookWith.js'
import { START } from '../support/e0.js'

const findTitle = (name: string) => screen.findByRole('heading', { name })

it.each<[string, ToReply]>([
  ['a booking without lists', ({ start }) => ({ uid: 7, status: 'ACCEPTED', start })],
  ['the whole reply', (request) => toBookingReply(request)],
  ['a list', (request) => [dataOf(request)]],
])('F20: a client of the host that returns %s gets a whole confirmation', async (_, toReply) => {
  const { onSuccess } = await bookWithOwn(toReply)
  expect(await findTitle('You are booked')).toBeVisible()
  expect(screen.getByText('14:00 – 14:30')).toBeVisible()
  expect(screen.getByText('Booked by').closest('div')).toHaveTextContent('Mr Propermr_proper@gmail.com')
  expect(onSuccess).toHaveBeenCalledOnce()
})

it.each<[string, unknown, string, string]>([
  ['nothing', undefined, NOT_CONFIRMED, 'unknown'],
  [
    'a refusal',
    { status: 'error', error: { message: 'booking_conflict_error' } },
    'That time is no longer available',
    'conflict',
  ],
])('F20: a client of the host that returns %s makes no booking', async (_, reply, title, kind) => {
  const { onSuccess, onError } = await bookWithOwn(() => reply)
  expect(await screen.findByText(title)).toBeVisible()
  expect(onSuccess).not.toHaveBeenCalled()
  expect(onError.mock.lastCall?.[0].kind).toBe(kind)
})

it('F21: a reply of an earlier page, with the id of another request and another time, is no booking', async () => {
  const { onError, onSuccess } = await bookWith(() =>
    toBookingReply(
      {
        start: '2030-01-07T09:00:00.000Z',
        attendee: { ...BOOKER, timeZone: 'UTC' },
        metadata: { submissionId: 'old' },
      },
      { uid: 'uid-of-yesterday' },
    ),
  )
  expect(await screen.findByText(NOT_CONFIRMED)).toBeVisible()
  expect(onError.mock.lastCall?.[0].message).toContain('service worker')
  expect(onSuccess).not.toHaveBeenCalled()
})

it('F21: a reply with a uid of this page and another time is no booking', async () => {
  const replayed: ToReply = (request) => ({
    data: dataOf(request, { uid: 'replayed', start: START, metadata: {} }),
  })
  const { unmount } = await bookWith(replayed)
  expect(await findTitle('You are booked')).toBeVisible()
  unmount()
  await bookWith(replayed, { start: '2030-01-09T13:00:00.000Z' })
  expect(await screen.findByText(NOT_CONFIRMED)).toBeVisible()
})

it('F21: a new booking at another time than the requested one is a booking', async () => {
  await bookWith((request) => ({
    data: dataOf(request, {
      uid: 'moved',
      start: '2030-01-08T15:00:00.000Z',
      end: '2030-01-08T15:30:00.000Z',
    }),
  }))
  expect(await findTitle('You are booked')).toBeVisible()
  expect(screen.getByText(/You asked for/)).toBeVisible()
})

it('F21: an idempotent endpoint that repeats its reply has made the booking', async () => {
  const repeated: ToReply = (request) => ({ data: dataOf(request, { uid: 'repeated' }) })
  const { unmount } = await bookWith(repeated)
  expect(await findTitle('You are booked')).toBeVisible()
  unmount()
  await bookWith(repeated)
  expect(await findTitle('You are booked')).toBeVisible()
})
