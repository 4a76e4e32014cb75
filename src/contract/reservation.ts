import * as z from 'zod/mini'
import { lenientNumber } from './lenient.js'

/**
 * Holds a slot for some minutes.
 *
 * @source Cal.com API v2, slots 2024-09-04, `POST /v2/slots/reservations`
 */
export interface ReservationRequest {
  eventTypeId: number
  /** ISO 8601 in UTC. */
  slotStart: string
  /** Minutes; only for event types with several lengths. */
  slotDuration?: number | undefined
}

/** The reply to a {@link ReservationRequest}: only what a form needs, the rest is dropped. */
export const ReservationReplySchema = z.lazy(() =>
  z.object({
    data: z.object({
      reservationUid: z.string(),
      reservationUntil: z.string(),
      reservationDuration: lenientNumber(),
    }),
  }),
)

/** A slot that is held; `reservationUntil` is ISO 8601 in UTC, `reservationDuration` in minutes. */
export type Reservation = z.infer<typeof ReservationReplySchema>['data']
