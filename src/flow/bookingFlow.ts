import type { BookingError } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'

/** A time that the visitor picked. */
export interface PickedTime {
  /** ISO 8601 in UTC. */
  startUtc: string
  /** The length for which the time is offered. */
  lengthMinutes: number
}

interface Picked {
  /** The time that the visitor picked. Always undefined if the host has fixed the time. */
  picked?: PickedTime | undefined
  email?: string | undefined
}

/**
 * The visitor's progress from picking a time to a booking. If the host has fixed the time, a lost time
 * leads to the step `failed` instead of `slotLost`, because the visitor cannot pick another time.
 */
export type BookingFlow =
  /** `hasReturned`: the visitor comes back from a later step, so the picker receives the focus. */
  | ({ step: 'picking'; hasReturned?: boolean } & Picked)
  | ({ step: 'details'; hasReturned?: boolean } & Picked)
  /** `email`: the address that is being verified, if the request contains a verification code. */
  | ({ step: 'submitting'; request: BookingRequest; email?: string | undefined } & Picked)
  /** The server requires a verification code for the e-mail address, or did not accept the code. */
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

/** The first state: the picker, or the details if the questions come before the time. */
export interface FirstStep {
  step: 'picking' | 'details'
}

/** A submit that did not lead to a booking. */
export interface FailedStep extends Picked {
  step: 'failed'
  error: BookingError
  /**
   * Whether an earlier attempt for the same time may have succeeded. If so, a time that is taken may be
   * taken by the visitor's own booking.
   */
  afterUnknown?: boolean | undefined
  /** Whether the errors are shown at their fields, so that no other message is needed. */
  atFields?: boolean | undefined
}

/** The picked time, or its length, has to be picked again. */
export interface SlotLostStep extends Picked {
  step: 'slotLost'
  /** Why the submit failed; `undefined` if the time could not be held because somebody else has it. */
  error?: BookingError | undefined
  /** See {@link FailedStep}. */
  afterUnknown?: boolean | undefined
  picked: PickedTime
}

/** An event that can change the state of the flow. */
export type BookingFlowEvent =
  | { type: 'picked'; picked: PickedTime }
  /** The answers are valid, and the visitor has not picked a time yet, because the questions come first. */
  | { type: 'answered' }
  /** The visitor goes back to the picker to choose another time. */
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
  /** The visitor goes back from the verification code, or from the picker, to the details. */
  | { type: 'edited' }
  | ({ type: 'reset' } & FirstStep)

/**
 * Returns the next state. A confirmation is ignored unless a request is in flight. While a request is
 * in flight, picking and editing are ignored, because the request cannot be undone. Only `reset` leaves
 * the step `booked`. Therefore, a late reply cannot change a form that has moved on.
 */
export function bookingFlow(flow: BookingFlow, event: BookingFlowEvent): BookingFlow {
  if (event.type === 'reset') return { step: event.step, hasReturned: true }
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
      // After an attempt with an unknown outcome, the visitor's own booking may be the reason that the
      // time cannot be held, so the time does not count as lost.
      return picked && (step === 'details' || (step === 'failed' && flow.error.kind !== 'unknown'))
        ? { step: 'slotLost', picked }
        : flow
    case 'picked':
      return isInFlight ? flow : { step: 'details', picked: event.picked }
    case 'answered':
    case 'repicked':
      return isInFlight ? flow : { step: 'picking', hasReturned: true, picked }
    case 'edited':
      return isInFlight ? flow : { step: 'details', picked }
  }
}
