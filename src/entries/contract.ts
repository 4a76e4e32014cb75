export {
  BookingReplySchema,
  BookingSchema,
  type Booking,
  type BookingReply,
  type BookingSeries,
  type CreatedBooking,
} from '../contract/booking.js'
export {
  BookingFieldSchema,
  WIRE_FIELD_TYPES,
  type BookingField,
  type WireFieldType,
} from '../contract/bookingField.js'
export { BookingLocationSchema, type BookingLocation } from '../contract/bookingLocation.js'
export {
  BookingRequestSchema,
  InstantBookingRequestSchema,
  RecurringBookingRequestSchema,
  StandardBookingRequestSchema,
  type BookingRequest,
} from '../contract/bookingRequest.js'
export type { CancelRequest } from '../contract/cancelRequest.js'
export { ErrorReplySchema, type ErrorReply } from '../contract/errorReply.js'
export { EventTypeSchema, type EventType, type EventTypeInput } from '../contract/eventType.js'
export { EventTypeLocationSchema, type EventTypeLocation } from '../contract/eventTypeLocation.js'
export { toEventTypeReference, type EventTypeReference } from '../contract/eventTypeReference.js'
export { INTEGRATIONS } from '../contract/integrations.js'
export { toIntegrationName } from '../contract/toIntegrationName.js'
export { isEmail } from '../contract/isEmail.js'
export { isInstant } from '../contract/isInstant.js'
export { isTimeZone } from '../contract/isTimeZone.js'
export { LANGUAGE_CODES, toLanguageCode } from '../contract/languages.js'
export { METADATA_LIMITS, findMetadataFault } from '../contract/metadata.js'
export type { RescheduleRequest } from '../contract/rescheduleRequest.js'
export { ReservationReplySchema, type Reservation, type ReservationRequest } from '../contract/reservation.js'
export { parseSlots, type Slot, type SlotsQuery } from '../contract/slot.js'
export {
  createBookingRequestSchemaFor,
  type BookingRequestSchemaOptions,
} from '../form/createBookingRequestSchemaFor.js'
