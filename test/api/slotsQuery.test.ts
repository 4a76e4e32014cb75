import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { BookingError, type BookingErrorKind } from '../../src/api/errors/bookingError.js'
import type { BookingClient } from '../../src/api/createBookingClient.js'
import { slotsQuery } from '../../src/api/queries/bookingQueries.js'
import type { Slot, SlotsQuery } from '../../src/contract/slot.js'

const QUERY: SlotsQuery = {
  eventTypeId: 494,
  start: '2026-11-30T23:00:00.000Z',
  end: '2026-12-31T22:59:59.999Z',
  timeZone: 'Europe/Rome',
}
const SLOTS: Slot[] = [{ startUtc: '2026-12-07T08:00:00.000Z' }]

const clientWith = (getSlots?: BookingClient['getSlots']): BookingClient => ({
  createBooking: () => Promise.reject(new Error('not expected')),
  ...(getSlots && { getSlots }),
})

/** Fetches through TanStack Query, without delays between retries. */
async function fetchSlots(client: BookingClient, query = QUERY) {
  const queryClient = new QueryClient()
  return queryClient.fetchQuery({ ...slotsQuery(client, query), retryDelay: 0 })
}

describe('slotsQuery', () => {
  it('caches the slots by every property of the query', async () => {
    const getSlots = vi.fn<NonNullable<BookingClient['getSlots']>>(async () => SLOTS)
    const queryClient = new QueryClient()
    const fetch = (query: SlotsQuery) => queryClient.fetchQuery(slotsQuery(clientWith(getSlots), query))
    expect(await fetch(QUERY)).toEqual(SLOTS)
    await fetch({ ...QUERY })
    expect(getSlots).toHaveBeenCalledTimes(1)
    const others: Partial<SlotsQuery>[] = [
      { timeZone: 'Asia/Kathmandu' },
      { duration: 60 },
      { end: '2026-12-24T00:00:00.000Z' },
      { bookingUidToReschedule: 'a' },
    ]
    for (const other of others) await fetch({ ...QUERY, ...other } as SlotsQuery)
    expect(getSlots.mock.calls.slice(1).map(([query]) => query)).toMatchObject([
      { timeZone: 'Asia/Kathmandu' },
      { duration: 60 },
      { end: '2026-12-25T00:00:00.000Z' },
      { bookingUidToReschedule: 'a' },
    ])
  })

  it.each([
    ['instants', QUERY, '2026-11-29T23:00:00.000Z', '2027-01-01T22:59:59.999Z'],
    [
      'dates, which are whole days in UTC',
      { ...QUERY, start: '2026-12-01', end: '2026-12-31' },
      '2026-11-30T00:00:00.000Z',
      '2027-01-01T23:59:59.999Z',
    ],
    ['what the server will refuse', { ...QUERY, start: 'soon' }, 'soon', QUERY.end],
  ])('F01: asks for a day more at both ends of a span of %s', async (_, query, start, end) => {
    const getSlots = vi.fn<NonNullable<BookingClient['getSlots']>>(async () => [])
    await fetchSlots(clientWith(getSlots), query)
    expect(getSlots.mock.calls).toEqual([[{ ...query, start, end }]])
  })

  it('F01: returns only the slots that start within the span, its first and last instant included', async () => {
    const starts = [
      '2026-11-30T22:59:59.999Z',
      '2026-11-30T23:00:00.000Z',
      '2026-12-31T22:59:59.999Z',
      '2026-12-31T23:00:00.000Z',
      'soon',
    ]
    const slots = await fetchSlots(clientWith(async () => starts.map((startUtc) => ({ startUtc }))))
    expect(slots.map(({ startUtc }) => startUtc)).toEqual(starts.slice(1, 3))
  })

  it.each<[BookingErrorKind, number]>([
    ['unknown', 3],
    ['busy', 3],
    ['refused', 1],
    ['setup', 1],
  ])('retries only unknown and busy: after %s it calls the client %i times in all', async (kind, times) => {
    const getSlots = vi.fn<NonNullable<BookingClient['getSlots']>>(() =>
      Promise.reject(new BookingError(kind)),
    )
    await expect(fetchSlots(clientWith(getSlots))).rejects.toMatchObject({ kind })
    expect(getSlots).toHaveBeenCalledTimes(times)
  })

  it('is disabled without a query, and does not refetch when the window gets the focus', () => {
    expect(slotsQuery(clientWith(), undefined)).toMatchObject({
      enabled: false,
      refetchOnWindowFocus: false,
      staleTime: 60_000,
      gcTime: 300_000,
    })
  })

  it('reports a client without getSlots, and treats any other error as unknown', async () => {
    await expect(fetchSlots(clientWith())).rejects.toMatchObject({
      kind: 'setup',
      message: expect.stringContaining('getSlots'),
    })
    await expect(fetchSlots(clientWith(() => Promise.reject('odd')))).rejects.toMatchObject({
      kind: 'unknown',
      cause: 'odd',
    })
  })
})
