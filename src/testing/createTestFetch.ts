import type { BookingRequest } from '../contract/bookingRequest.js'
import type { EventTypeInput } from '../contract/eventType.js'
import { exampleEventType } from './exampleEventType.js'
import { toBookingReply } from './toBookingReply.js'
import { toSlotsReply } from './toSlotsReply.js'

/** The outcome of every booking in a test. */
export type TestOutcome =
  'accepted' | 'pending' | 'conflict' | 'field' | 'refused' | 'busy' | 'serverError' | 'networkError'

/** Options of {@link createTestFetch}. */
export interface TestFetchOptions {
  /** @defaultValue `'accepted'` */
  outcome?: TestOutcome
  /** The only event type that the simulated API has. @defaultValue {@link exampleEventType} */
  eventType?: EventTypeInput
  /** The delay of each reply, in milliseconds. @defaultValue 0 */
  delayMs?: number
}

const REFUSALS: Record<
  Exclude<TestOutcome, 'accepted' | 'pending' | 'networkError'>,
  [status: number, code: string, message: string]
> = {
  conflict: [400, 'BadRequestException', 'User either already has booking at this time or is not available'],
  field: [400, 'BAD_REQUEST', 'responses - {email}email_validation_error, '],
  refused: [403, 'ForbiddenException', 'Cannot use this email to create the booking.'],
  busy: [429, 'ThrottlerException', 'CustomThrottlerGuard - Too many requests. Please try again later.'],
  serverError: [500, 'INTERNAL_SERVER_ERROR', 'Internal server error'],
}

/**
 * Creates a `fetch` that replies like the API, without a network. Use it in tests and stories:
 * `createBookingClient({ fetch })`. The `fetch` replies with free slots and with the event type, and it
 * books, moves and cancels bookings. It cannot hold slots.
 *
 * @returns `fetch`, and `requests`: the bodies of the bookings in the order in which they were sent.
 *   The body of a cancelled booking is removed from the list, and the body of a moved booking gets the
 *   new start.
 * @source Cal.com API v2, recorded replies and refusals of December 2025
 */
export function createTestFetch({
  outcome = 'accepted',
  eventType = exampleEventType,
  delayMs = 0,
}: TestFetchOptions = {}) {
  const requests: BookingRequest[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input)
    if (/\/slots$/.test(url.pathname))
      return Response.json(
        toSlotsReply(
          url,
          requests.map(({ start }) => start),
        ),
      )
    if (init?.method !== 'POST') return Response.json({ status: 'success', data: [eventType] })
    const [, uid, change] = /\/bookings\/([^/]+)\/(cancel|reschedule)$/.exec(url.pathname) ?? []
    if (uid)
      return changeBooking(requests, {
        uid,
        start: change === 'cancel' ? undefined : String(Object(JSON.parse(String(init.body))).start),
      })
    const request = JSON.parse(String(init.body)) as BookingRequest
    requests.push(request)
    if (outcome === 'networkError') throw new TypeError('Failed to fetch')
    if (outcome === 'accepted' || outcome === 'pending') {
      return Response.json(
        toBookingReply(request, {
          status: outcome,
          lengthInMinutes: request.lengthInMinutes ?? eventType.lengthInMinutes,
        }),
        { status: 201 },
      )
    }
    const [status, code, message] = REFUSALS[outcome]
    return Response.json({ status: 'error', error: { code, message } }, { status })
  }
  return { fetch, requests }
}

/**
 * Cancels the latest booking, or moves it if there is a `start`. The slot of the booking becomes free
 * again.
 */
function changeBooking(
  requests: BookingRequest[],
  { uid, start }: { uid: string; start: string | undefined },
): Response {
  const request = requests.pop()
  if (!request)
    return Response.json(
      {
        status: 'error',
        error: {
          code: 'NotFoundException',
          message: `Booking with uid=${uid} was not found in the database`,
        },
      },
      { status: 404 },
    )
  if (start === undefined) return Response.json(toBookingReply(request, { uid, status: 'cancelled' }))
  requests.push({ ...request, start })
  return Response.json(toBookingReply({ ...request, start }, { uid: `${uid}_moved` }), { status: 201 })
}
