import type { BookingRequest } from '../contract/bookingRequest.js'
import type { EventTypeInput } from '../contract/eventType.js'
import { exampleEventType } from './exampleEventType.js'
import { toBookingReply } from './toBookingReply.js'

/** What becomes of a booking in a test. */
export type TestOutcome = 'accepted' | 'pending' | 'conflict' | 'field' | 'refused' | 'busy' | 'serverError' | 'networkError'

/** How {@link createTestFetch} answers. */
export interface TestFetchOptions {
  /** @defaultValue `'accepted'` */
  outcome?: TestOutcome
  /** The only event type there is. @defaultValue {@link exampleEventType} */
  eventType?: EventTypeInput
  /** Milliseconds until an answer. @defaultValue 0 */
  delayMs?: number
}

const REFUSALS: Record<Exclude<TestOutcome, 'accepted' | 'pending' | 'networkError'>, [status: number, code: string, message: string]> = {
  conflict: [400, 'BadRequestException', 'User either already has booking at this time or is not available'],
  field: [400, 'BAD_REQUEST', 'responses - {email}email_validation_error, '],
  refused: [403, 'ForbiddenException', 'Cannot use this email to create the booking.'],
  busy: [429, 'ThrottlerException', 'CustomThrottlerGuard - Too many requests. Please try again later.'],
  serverError: [500, 'INTERNAL_SERVER_ERROR', 'Internal server error'],
}

/**
 * A `fetch` that answers like the API, without a network: for tests and stories, as `createBookingClient({ fetch })`.
 * `requests` holds the bodies of the bookings that were sent, the first one first.
 *
 * @source Cal.com API v2, recorded replies and refusals of December 2025
 */
export function createTestFetch({ outcome = 'accepted', eventType = exampleEventType, delayMs = 0 }: TestFetchOptions = {}) {
  const requests: BookingRequest[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    if (init?.method !== 'POST') return Response.json({ status: 'success', data: [eventType] })
    const request = JSON.parse(String(init.body)) as BookingRequest
    requests.push(request)
    if (outcome === 'networkError') throw new TypeError('Failed to fetch')
    if (outcome === 'accepted' || outcome === 'pending') {
      return Response.json(toBookingReply(request, { status: outcome, lengthInMinutes: request.lengthInMinutes ?? eventType.lengthInMinutes }), { status: 201 })
    }
    const [status, code, message] = REFUSALS[outcome]
    return Response.json({ status: 'error', error: { code, message } }, { status })
  }
  return { fetch, requests }
}
