import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { readRecordings, type Recording } from '../sandbox/recorded.js'
import { answer, clientAnswering, failureOf } from '../support/answering.js'

const bookings = readRecordings('bookings')
const recordingsOf = (route: 'reschedule' | 'cancel') =>
  [...bookings.values()].filter(({ request }) => request.path.endsWith(`/${route}`))
const rows = (recordings: Recording[]) => recordings.map((recording) => [recording.name, recording] as const)
const succeeded = ({ response }: Recording) => response.status < 300

/** Sends a recorded request again; the server replies as recorded. */
async function replay({ request, response }: Recording) {
  const { client, seen } = clientAnswering([answer(response.status, response.body)])
  const [, , , uid = '', route] = request.path.split('/')
  const body = request.body as { start: string; seatUid?: string }
  const outcome = route === 'cancel' ? client.cancelBooking(uid, body) : client.rescheduleBooking(uid, body)
  return { outcome, sent: () => seen[0], uid }
}

afterEach(() => vi.unstubAllGlobals())

describe.each(['reschedule', 'cancel'] as const)('%s', (route) => {
  it.each(rows(recordingsOf(route).filter(succeeded)))(
    'sends the recorded request and parses the recorded reply: %s',
    async (_, recording) => {
      const { outcome, sent, uid } = await replay(recording)
      expect(await outcome).toEqual(BookingReplySchema.parse(recording.response.body).data)
      expect(sent()?.url).toBe(`https://api.cal.com/v2/bookings/${uid}/${route}`)
      expect([sent()?.init.method, JSON.parse(String(sent()?.init.body))]).toEqual([
        'POST',
        recording.request.body,
      ])
      expect({ ...sent()?.init.headers }).toEqual({
        'cal-api-version': '2024-08-13',
        'content-type': 'application/json',
      })
    },
  )

  it.each(rows(recordingsOf(route).filter((recording) => !succeeded(recording))))(
    'rejects with the recorded refusal: %s',
    async (_, recording) => {
      const { outcome } = await replay(recording)
      const error = await failureOf(outcome)
      expect(error.status).toBe(recording.response.status)
      expect(error.kind === 'unknown').toBe(recording.response.status === 500)
    },
  )

  it('is not sent while the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { client, seen } = clientAnswering([])
    const sent =
      route === 'cancel'
        ? client.cancelBooking('a', {})
        : client.rescheduleBooking('a', { start: '2026-12-18T12:30:00.000Z' })
    expect(await failureOf(sent)).toMatchObject({ kind: 'offline' })
    expect(seen).toEqual([])
  })

  it('is never retried, whatever its outcome', async () => {
    const { client, seen } = clientAnswering([() => Promise.reject(new TypeError('Failed to fetch'))], {
      idempotent: true,
    })
    const sent =
      route === 'cancel'
        ? client.cancelBooking('a', {})
        : client.rescheduleBooking('a', { start: '2026-12-18T12:30:00.000Z' })
    expect(await failureOf(sent)).toMatchObject({ kind: 'unknown' })
    expect(seen).toHaveLength(1)
  })
})

describe('cancelling or moving a booking', () => {
  const done = () => answer(200, { status: 'success', data: { uid: 'b' } })

  it('escapes the uid in the URL', async () => {
    const { client, seen } = clientAnswering([done(), done()])
    await client.cancelBooking('../a?b', {})
    await client.rescheduleBooking('a/b', { start: '2026-12-18T12:30:00.000Z' })
    expect(seen.map(({ url }) => url.replace('https://api.cal.com/v2', ''))).toEqual([
      '/bookings/..%2Fa%3Fb/cancel',
      '/bookings/a%2Fb/reschedule',
    ])
  })

  it('H14: sends no unknown key, neither from the caller nor from Object.prototype', async () => {
    const prototype = Object.prototype as { seatUid?: string }
    const { client, seen } = clientAnswering([done(), done()])
    try {
      prototype.seatUid = 'polluted'
      await client.cancelBooking('a', { cancellationReason: 'Ill', foo: 1 } as object)
      await client.rescheduleBooking('a', {
        start: '2026-12-18T12:30:00.000Z',
        reschedulingReason: undefined,
        foo: 1,
      } as { start: string })
    } finally {
      delete prototype.seatUid
    }
    expect(seen.map(({ init }) => init.body)).toEqual([
      '{"cancellationReason":"Ill"}',
      '{"start":"2026-12-18T12:30:00.000Z"}',
    ])
  })

  it('redacts what the visitor typed in the server’s message', async () => {
    const { client } = clientAnswering([
      answer(400, { statusCode: 400, message: 'Reason "My knee hurts" by mario@example.com is odd' }),
    ])
    const error = await failureOf(client.cancelBooking('a', { cancellationReason: 'My knee hurts' }))
    expect(error.serverMessage).toBe('Reason "…" by … is odd')
  })

  it('parses a cancelled booking and a cancelled series', async () => {
    const cancelled = bookings.get('cancel')?.response.body
    const series = bookings.get('cancel-recurring-remaining')?.response.body
    const { client } = clientAnswering([answer(200, cancelled), answer(200, series)])
    expect(await client.cancelBooking('a', {})).toMatchObject({ status: 'cancelled' })
    expect(await client.cancelBooking('a', { cancelSubsequentBookings: true })).toEqual(
      expect.arrayContaining([expect.objectContaining({ status: 'cancelled' })]),
    )
  })
})

it.each(['', '.', '..'])(
  'a uid that would lead to something else than a booking is not requested: %j',
  async (uid) => {
    const { client, seen } = clientAnswering([answer(200, { status: 'success', data: [] })])
    const calls = [
      client.getBooking(uid),
      client.getBookingBySeat(uid),
      client.cancelBooking(uid, {}),
      client.rescheduleBooking(uid, { start: '2030-01-08T13:00:00.000Z' }),
    ]
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ reason: 'notFound' })
    expect(seen).toEqual([])
  },
)
