export {
  createBookingClient,
  type BookingClient,
  type BookingClientOptions,
} from '../api/createBookingClient.js'
export {
  BookingError,
  type BookingErrorDetails,
  type BookingErrorKind,
  type BookingErrorReason,
} from '../api/errors/bookingError.js'
export type { Booking, BookingSeries, CreatedBooking } from '../contract/booking.js'
export type { BookingRequest } from '../contract/bookingRequest.js'
export type { CancelRequest } from '../contract/cancelRequest.js'
export type { EventType } from '../contract/eventType.js'
export type { EventTypeReference } from '../contract/eventTypeReference.js'
export type { RescheduleRequest } from '../contract/rescheduleRequest.js'
export type { Reservation, ReservationRequest } from '../contract/reservation.js'
export type { ServerFieldError } from '../contract/errorReply.js'
export type { Slot, SlotsQuery } from '../contract/slot.js'
