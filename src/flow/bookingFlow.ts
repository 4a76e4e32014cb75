import type { BookingError } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'

/** A time that the visitor picked. */
export interface PickedTime {
  /** ISO 8601 in UTC. */
  startUtc: string
  /** The length for which the time is free. */
  lengthMinutes: number
}

/**
 * Where the visitor is between picking a time and having a booking. `picked` is the visitor's time; it is left out where
 * the host has fixed the time, and then a lost time is an ordinary failure.
 */
export type BookingFlow =
  /** `hasReturned`: the visitor was further along before, so the picker takes the focus. */
  | { step: 'picking'; hasReturned: boolean; picked?: PickedTime | undefined }
  | { step: 'details'; picked?: PickedTime | undefined }
  | { step: 'submitting'; request: BookingRequest; picked?: PickedTime | undefined }
  /** The server wants the e-mail address confirmed, or did not accept the code. */
  | { step: 'verifying'; error: BookingError; email: string; picked?: PickedTime | undefined }
  | FailedStep
  | SlotLostStep
  | { step: 'booked'; booking: CreatedBooking; request: BookingRequest; picked?: undefined }

/** A submit that did not lead to a booking. */
export interface FailedStep {
  step: 'failed'
  error: BookingError
  /** An earlier attempt for the same time may have succeeded, so a time that is taken may be the visitor's own. */
  afterUnknown: boolean
  /** Everything there is to say is shown at fields. */
  atFields?: boolean | undefined
  picked?: PickedTime | undefined
}

/** The picked time, or its length, has to be picked again. */
export interface SlotLostStep {
  step: 'slotLost'
  /** What the server refused; `undefined` when somebody else holds the time. */
  error?: BookingError | undefined
  /** See {@link FailedStep}. */
  afterUnknown: boolean
  picked: PickedTime
}

/** What moves the flow on. */
export type BookingFlowEvent =
  | { type: 'picked'; picked: PickedTime }
  /** Back to the picker, to choose another time. */
  | { type: 'repicked' }
  /** The picked time could not be held: somebody else has it. */
  | { type: 'slotTaken' }
  | { type: 'sent'; request: BookingRequest }
  /** `atLength`: one of the field errors is about the length, which is chosen together with the time. */
  | { type: 'refused'; error: BookingError; afterUnknown?: boolean; atFields?: boolean; atLength?: boolean }
  | { type: 'codeWanted'; error: BookingError; email: string }
  | { type: 'confirmed'; booking: CreatedBooking }
  /** Back from the code to the details. */
  | { type: 'edited' }
  | { type: 'reset' }

/** The first state. */
export const INITIAL_FLOW: BookingFlow = { step: 'picking', hasReturned: false }

/**
 * Returns the next state. Only a request in flight can be confirmed, nothing calls it back, and only a reset leaves
 * `booked`: a reply that comes late changes nothing that the visitor has moved on from.
 */
export function bookingFlow(flow: BookingFlow, event: BookingFlowEvent): BookingFlow {
  if (event.type === 'reset') return { step: 'picking', hasReturned: true }
  if (flow.step === 'booked') return flow
  const { picked } = flow
  switch (event.type) {
    case 'sent':
      return { step: 'submitting', request: event.request, picked }
    case 'refused':
      return toRefused(event, picked)
    case 'codeWanted':
      return { step: 'verifying', error: event.error, email: event.email, picked }
    case 'confirmed':
      return flow.step === 'submitting'
        ? { step: 'booked', booking: event.booking, request: flow.request }
        : flow
    case 'slotTaken':
      return picked && canLoseSlot(flow) ? { step: 'slotLost', afterUnknown: false, picked } : flow
  }
  if (flow.step === 'submitting') return flow
  switch (event.type) {
    case 'picked':
      return { step: 'details', picked: event.picked }
    case 'repicked':
      return { step: 'picking', hasReturned: true, picked }
    case 'edited':
      return { step: 'details', picked }
  }
}

function toRefused(
  { error, afterUnknown = false, atFields, atLength }: Extract<BookingFlowEvent, { type: 'refused' }>,
  picked: PickedTime | undefined,
): BookingFlow {
  if (picked && (error.kind === 'conflict' || atLength)) {
    return { step: 'slotLost', error, afterUnknown, picked }
  }
  return { step: 'failed', error, afterUnknown, atFields, picked }
}

/**
 * After an attempt with an unknown outcome, a time that cannot be held may be the visitor's own booking: the next submit
 * tells.
 */
function canLoseSlot(flow: BookingFlow): boolean {
  return flow.step === 'details' || (flow.step === 'failed' && flow.error.kind !== 'unknown')
}
