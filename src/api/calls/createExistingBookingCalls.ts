import type { CreatedBooking } from '../../contract/booking.js'
import type { CancelRequest } from '../../contract/cancelRequest.js'
import type { RescheduleRequest } from '../../contract/rescheduleRequest.js'
import { BookingError } from '../errors/bookingError.js'
import type { Resource } from './createSlotCalls.js'
import { collectStrings } from '../errors/redact.js'
import { pick } from '../http/pick.js'
import { sendBooking } from './sendBooking.js'
import { stringifyJson } from '../http/stringifyJson.js'

/**
 * Creates the calls for an existing booking: fetch, move and cancel it. None of them is retried.
 *
 * @source Cal.com API v2, version 2024-08-13; recordings of December 2025
 */
export function createExistingBookingCalls({ apiUrl, headers, sendOptions }: Resource) {
  const toUrl = (uid: string) => `${apiUrl}/bookings/${toSegment(uid)}`
  const post = (url: string, body: object): Promise<CreatedBooking> => {
    const request = {
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      body: stringifyJson(body),
    } as const
    return sendBooking(request, { ...sendOptions, answers: collectStrings(body) })
  }
  return {
    getBooking: async (uid: string): Promise<CreatedBooking> =>
      sendBooking({ method: 'GET', url: toUrl(uid), headers }, sendOptions),

    getBookingBySeat: async (seatUid: string): Promise<CreatedBooking> =>
      sendBooking(
        { method: 'GET', url: `${apiUrl}/bookings/by-seat/${toSegment(seatUid)}`, headers },
        sendOptions,
      ),

    rescheduleBooking: async (uid: string, request: RescheduleRequest): Promise<CreatedBooking> => {
      throwWhenOffline()
      return post(
        `${toUrl(uid)}/reschedule`,
        pick(request, ['start', 'reschedulingReason', 'rescheduledBy', 'seatUid', 'emailVerificationCode']),
      )
    },

    cancelBooking: async (uid: string, request: CancelRequest): Promise<CreatedBooking> => {
      throwWhenOffline()
      return post(
        `${toUrl(uid)}/cancel`,
        pick(request, ['cancellationReason', 'seatUid', 'cancelSubsequentBookings']),
      )
    },
  }
}

/**
 * Returns a uid as a part of a path. A uid often comes from the address of a page, and a URL drops `.` and
 * `..`, also if they are encoded: the request would be for something else, such as all bookings.
 *
 * @throws BookingError of kind `refused`, as for a uid that the server does not know
 */
function toSegment(uid: string): string {
  if (/^\.{0,2}$/.test(uid)) throw new BookingError('refused', { reason: 'notFound' })
  return encodeURIComponent(uid)
}

/**
 * Throws if the browser is offline. Only `false` in `navigator.onLine` is reliable; `true` can be
 * wrong.
 *
 * @throws BookingError of kind `offline`
 */
export function throwWhenOffline(): void {
  if (globalThis.navigator?.onLine === false) throw new BookingError('offline')
}
