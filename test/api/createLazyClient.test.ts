import { expect, it, vi } from 'vitest'
import { createBookingClient, createPageClient } from '../../src/api/createBookingClient.js'
import { createLazyClient } from '../../src/api/createLazyClient.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { REQUEST, answer } from '../support/answering.js'

it('the lazy client has every method of the client, and no other', () => {
  expect(Object.keys(createLazyClient(async () => createBookingClient())).toSorted()).toEqual(
    Object.keys(createBookingClient()).toSorted(),
  )
})

it('the lazy client passes on arguments and results', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer(201, toBookingReply(REQUEST)))
  const client = createLazyClient(async () => createPageClient({ fetch, apiUrl: 'https://api.example.com' }))
  expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
  await client.cancelBooking('abc', { cancellationReason: 'Ill' })
  expect(fetch.mock.calls.map(([url, init]) => [url, init?.method])).toEqual([
    ['https://api.example.com/bookings', 'POST'],
    ['https://api.example.com/bookings/abc/cancel', 'POST'],
  ])
  expect(fetch.mock.calls[1]?.[1]?.body).toBe('{"cancellationReason":"Ill"}')
})
