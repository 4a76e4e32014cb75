export { BookingForm } from './components/BookingForm.js'
export type { SuccessRedirectOptions } from './components/confirmation/redirect/toRedirectUrl.js'
export type { BookingFormProps } from './components/bookingFormProps.js'
export type { Appearance, BookingFormCallbacks } from './components/formOptions.js'
export {
  StandaloneSlotPicker as SlotPicker,
  type StandaloneSlotPickerProps as SlotPickerProps,
} from './components/picker/StandaloneSlotPicker.js'
export { useBookingForm, type BookingFormState, type UseBookingFormOptions } from './hooks/useBookingForm.js'
export { useBookingField } from './hooks/useBookingField.js'
export { useCreateBooking, type UseCreateBookingOptions } from './hooks/useCreateBooking.js'
export { useCancelBooking, type UseCancelBookingOptions } from './hooks/useCancelBooking.js'
export { useRescheduleBooking, type UseRescheduleBookingOptions } from './hooks/useRescheduleBooking.js'
export { useEventType, type EventTypeState, type UseEventTypeOptions } from './hooks/useEventType.js'
export { useSlots, type SlotsState, type UseSlotsOptions } from './hooks/useSlots.js'
export {
  createBookingClient,
  type BookingClient,
  type BookingClientOptions,
} from './api/createBookingClient.js'
export { BookingError, type BookingErrorKind, type BookingErrorReason } from './api/errors/bookingError.js'
export { defineFieldType } from './fields/defineFieldType.js'
export { fieldTypes } from './fields/fieldTypes.js'
export type { ControlProps, FieldDefinition, FieldRules, RuleContext } from './fields/types.js'
export type { FieldType, RenderedFieldType } from './fields/renderedFieldType.js'
export type { DefaultValues, FormDefinition } from './form/types.js'
export { english } from './messages/english.js'
export type { Messages, PartialMessages } from './messages/types.js'
export type { ButtonProps, FieldFrameProps, NoticeProps, UiComponents } from './ui/componentTypes.js'
export type { PartClassNames, PartName } from './ui/parts.js'
export type { Booking, BookingSeries, CreatedBooking } from './contract/booking.js'
export type { BookingRequest } from './contract/bookingRequest.js'
export type { CancelRequest } from './contract/cancelRequest.js'
export type { RescheduleRequest } from './contract/rescheduleRequest.js'
export type { Reservation, ReservationRequest } from './contract/reservation.js'
export type { Slot, SlotsQuery } from './contract/slot.js'
export type { EventType, EventTypeInput } from './contract/eventType.js'
export type { EventTypeReference } from './contract/eventTypeReference.js'
