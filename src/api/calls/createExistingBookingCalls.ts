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
  const toUrl = (uid: string) => `${apiUrl}/bookings/${encodeURIComponent(uid)}`
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
    getBooking: (uid: string): Promise<CreatedBooking> =>
      sendBooking({ method: 'GET', url: toUrl(uid), headers }, sendOptions),

    getBookingBySeat: (seatUid: string): Promise<CreatedBooking> =>
      sendBooking(
        { method: 'GET', url: `${apiUrl}/bookings/by-seat/${encodeURIComponent(seatUid)}`, headers },
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
 * Throws if the browser is offline. Only `false` in `navigator.onLine` is reliable; `true` can be
 * wrong.
 *
 * @throws BookingError of kind `offline`
 */
export function throwWhenOffline(): void {
  if (globalThis.navigator?.onLine === false) throw new BookingError('offline')
}
