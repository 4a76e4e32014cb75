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

interface Picked {
  /** The visitor's time; left out where the host has fixed the time. */
  picked?: PickedTime | undefined
  email?: string | undefined
}

/**
 * Where the visitor is between picking a time and having a booking. Where the host has fixed the time, a
 * lost time is an ordinary failure.
 */
export type BookingFlow =
  /** `hasReturned`: the visitor was further along before, so the picker takes the focus. */
  | ({ step: 'picking'; hasReturned?: boolean } & Picked)
  | ({ step: 'details' } & Picked)
  /** `email`: the address whose code is on its way to the server. */
  | ({ step: 'submitting'; request: BookingRequest; email?: string | undefined } & Picked)
  /** The server wants the e-mail address confirmed, or did not accept the code. */
  | ({ step: 'verifying'; error: BookingError; email: string } & Picked)
  | FailedStep
  | SlotLostStep
  | {
      step: 'booked'
      booking: CreatedBooking
      request: BookingRequest
      email?: undefined
      picked?: undefined
    }

/** A submit that did not lead to a booking. */
export interface FailedStep extends Picked {
  step: 'failed'
  error: BookingError
  /**
   * An earlier attempt for the same time may have succeeded, so a time that is taken may be the visitor's
   * own.
   */
  afterUnknown?: boolean | undefined
  /** Everything there is to say is shown at fields. */
  atFields?: boolean | undefined
}

/** The picked time, or its length, has to be picked again. */
export interface SlotLostStep extends Picked {
  step: 'slotLost'
  /** What the server refused; `undefined` when somebody else holds the time. */
  error?: BookingError | undefined
  /** See {@link FailedStep}. */
  afterUnknown?: boolean | undefined
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
  | {
      type: 'refused'
      error: BookingError
      afterUnknown?: boolean | undefined
      atFields?: boolean
      atLength?: boolean
    }
  | { type: 'codeWanted'; error: BookingError; email: string }
  | { type: 'confirmed'; booking: CreatedBooking }
  /** Back from the code to the details. */
  | { type: 'edited' }
  | { type: 'reset' }

/** The first state. */
export const INITIAL_FLOW: BookingFlow = { step: 'picking' }

/**
 * Returns the next state. Only a request in flight can be confirmed, nothing calls it back, and only a
 * reset leaves `booked`: a reply that comes late changes nothing that the visitor has moved on from.
 */
export function bookingFlow(flow: BookingFlow, event: BookingFlowEvent): BookingFlow {
  if (event.type === 'reset') return { step: 'picking', hasReturned: true }
  const { step, picked } = flow
  if (step === 'booked') return flow
  const isInFlight = step === 'submitting'
  switch (event.type) {
    case 'sent':
      return { step: 'submitting', request: event.request, email: flow.email, picked }
    case 'confirmed':
      return isInFlight ? { step: 'booked', booking: event.booking, request: flow.request } : flow
    case 'refused': {
      const { error, afterUnknown, atFields, atLength } = event
      return picked && (error.kind === 'conflict' || atLength)
        ? { step: 'slotLost', error, afterUnknown, picked }
        : { step: 'failed', error, afterUnknown, atFields, picked }
    }
    case 'codeWanted':
      return { step: 'verifying', error: event.error, email: event.email, picked }
    case 'slotTaken':
      // After an attempt with an unknown outcome, a time that cannot be held may be the visitor's own
      // booking.
      return picked && (step === 'details' || (step === 'failed' && flow.error.kind !== 'unknown'))
        ? { step: 'slotLost', picked }
        : flow
    case 'picked':
      return isInFlight ? flow : { step: 'details', picked: event.picked }
    case 'repicked':
      return isInFlight ? flow : { step: 'picking', hasReturned: true, picked }
    case 'edited':
      return isInFlight ? flow : { step: 'details', picked }
  }
}
