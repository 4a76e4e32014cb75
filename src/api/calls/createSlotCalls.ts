import { ReservationReplySchema, type Reservation, type ReservationRequest } from '../../contract/reservation.js'
import { parseSlots, type Slot, type SlotsQuery } from '../../contract/slot.js'
import { ask } from '../http/requestJson.js'
import { pick } from '../http/pick.js'
import type { SendOptions } from '../http/send.js'
import { toJson } from '../http/stringifyJson.js'
import { toSlotsUrl } from './toSlotsUrl.js'

/** Where the calls of one resource go, and with what. */
export interface Resource {
  apiUrl: string
  headers: Record<string, string>
  how: SendOptions
}

/**
 * Makes the calls for free times: to read them, to hold one, to give it back.
 *
 * @source Cal.com API v2, slots 2024-09-04; recordings of December 2025
 */
export function createSlotCalls({ apiUrl, headers, how }: Resource) {
  const url = `${apiUrl}/slots/reservations`
  return {
    getSlots: (query: SlotsQuery): Promise<Slot[]> =>
      ask(
        { method: 'GET', url: toSlotsUrl(apiUrl, query), headers },
        { ...how, read: parseSlots, sentence: 'The free times could not be read.' },
      ),

    reserveSlot: (request: ReservationRequest): Promise<Reservation> => {
      const body = toJson(pick(request, ['eventTypeId', 'slotStart', 'slotDuration']))
      const read = (reply: unknown) => ReservationReplySchema.safeParse(reply).data?.data
      return ask(
        { method: 'POST', url, headers: { ...headers, 'content-type': 'application/json' }, body },
        { ...how, read, sentence: 'Nobody knows whether the time is held.' },
      )
    },

    releaseSlot: async (reservationUid: string): Promise<void> => {
      const request = {
        method: 'DELETE',
        url: `${url}/${encodeURIComponent(reservationUid)}`,
        headers,
      } as const
      await ask(request, {
        ...how,
        read: () => true,
        sentence: 'Nobody knows whether the time is still held.',
      })
    },
  }
}
