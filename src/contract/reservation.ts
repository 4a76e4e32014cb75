import * as z from 'zod/mini'
import { lenientNumber } from './lenient.js'

/**
 * The body of a request that holds a slot for some minutes.
 *
 * @source Cal.com API v2, slots 2024-09-04, `POST /v2/slots/reservations`
 */
export interface ReservationRequest {
  eventTypeId: number
  /** ISO 8601 in UTC. */
  slotStart: string
  /** Minutes. Only for event types with several lengths. */
  slotDuration?: number | undefined
}

/** The reply to a {@link ReservationRequest}, without the properties that a form does not need. */
export const ReservationReplySchema = z.lazy(() =>
  z.object({
    data: z.object({
      reservationUid: z.string(),
      reservationUntil: z.string(),
      reservationDuration: lenientNumber(),
    }),
  }),
)

/** A held slot. `reservationUntil` is ISO 8601 in UTC; `reservationDuration` is in minutes. */
export type Reservation = z.infer<typeof ReservationReplySchema>['data']
