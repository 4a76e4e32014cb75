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
      requestJson(
        { method: 'GET', url: toSlotsUrl(apiUrl, query), headers },
        { ...how, read: parseSlots, sentence: 'The free times could not be read.' },
      ),

    reserveSlot: (request: ReservationRequest): Promise<Reservation> => {
      const body = stringifyJson(pick(request, ['eventTypeId', 'slotStart', 'slotDuration']))
      const read = (reply: unknown) => ReservationReplySchema.safeParse(reply).data?.data
      return requestJson(
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
      await requestJson(request, {
        ...how,
        read: () => true,
        sentence: 'Nobody knows whether the time is still held.',
      })
    },
  }
}

/** What may stand in a query beside the name of the event type. */
const KEYS = ['start', 'end', 'timeZone', 'duration', 'bookingUidToReschedule'] as const

/**
 * The address of free times. The event type is named in one way only, and no other key is written: the server refuses
 * what it does not know.
 *
 * @source Cal.com API v2, slots 2024-09-04
 */
export function toSlotsUrl(apiUrl: string, query: SlotsQuery): string {
  const parameters = new URLSearchParams(toNames(query))
  const own: Partial<SlotsQuery> = Object.assign(Object.create(null), query)
  for (const key of KEYS) if (own[key] !== undefined) parameters.set(key, String(own[key]))
  return `${apiUrl}/slots?${parameters}`
}

function toNames(query: SlotsQuery): Record<string, string> {
  if ('eventTypeId' in query) return { eventTypeId: String(query.eventTypeId) }
  const owner: Record<string, string> =
    'username' in query ? { username: query.username } : { teamSlug: query.teamSlug }
  return {
    eventTypeSlug: query.eventTypeSlug,
    ...owner,
    ...(query.organizationSlug && { organizationSlug: query.organizationSlug }),
  }
}
