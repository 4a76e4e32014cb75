import {
  ReservationReplySchema,
  type Reservation,
  type ReservationRequest,
} from '../../contract/reservation.js'
import { parseSlots, type Slot, type SlotsQuery } from '../../contract/slot.js'
import { requestJson } from '../http/requestJson.js'
import { pick } from '../http/pick.js'
import type { SendOptions } from '../http/send.js'
import { stringifyJson } from '../http/stringifyJson.js'
import { toSlotsUrl } from '../urls/toSlotsUrl.js'
import { throwIfGroup } from './throwIfGroup.js'

/** What all calls to one API resource have in common. */
export interface Resource {
  apiUrl: string
  headers: Record<string, string>
  sendOptions: SendOptions
}

/**
 * Creates the calls for slots: fetch free slots, hold one, release it.
 *
 * @source Cal.com API v2, slots 2024-09-04; recordings of December 2025
 */
export function createSlotCalls({ apiUrl, headers, sendOptions }: Resource) {
  const url = `${apiUrl}/slots/reservations`
  return {
    getSlots: async (query: SlotsQuery): Promise<Slot[]> => {
      throwIfGroup(query)
      return requestJson(
        { method: 'GET', url: toSlotsUrl(apiUrl, query), headers },
        { ...sendOptions, read: parseSlots, sentence: 'The free slots could not be loaded.' },
      )
    },

    reserveSlot: (request: ReservationRequest): Promise<Reservation> => {
      const body = stringifyJson(pick(request, ['eventTypeId', 'slotStart', 'slotDuration']))
      const read = (reply: unknown) => ReservationReplySchema.safeParse(reply).data?.data
      return requestJson(
        { method: 'POST', url, headers: { ...headers, 'content-type': 'application/json' }, body },
        { ...sendOptions, read, sentence: 'It is unknown whether the slot is held.' },
      )
    },

    releaseSlot: async (reservationUid: string): Promise<void> => {
      const request = {
        method: 'DELETE',
        url: `${url}/${encodeURIComponent(reservationUid)}`,
        headers,
      } as const
      await requestJson(request, {
        ...sendOptions,
        read: () => true,
        sentence: 'It is unknown whether the slot is still held.',
      })
    },
  }
}
