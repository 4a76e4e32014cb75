import type { BookingError } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { BookingFlow, BookingFlowEvent, OpenFlow } from './bookingFlow.js'

/** What happens during a submit. */
export type SubmitEvent =
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

/**
 * Returns the event of the flow for something that happens during a submit. The steps are not part of
 * `bookingFlow`, because the first screen does not need them.
 */
export function toFlowEvent(event: SubmitEvent): BookingFlowEvent {
  return { type: 'moved', to: (flow) => toNextFlow(flow, event) }
}

/** Returns the next state. A confirmation is ignored unless a request is in flight. */
function toNextFlow(flow: OpenFlow, event: SubmitEvent): BookingFlow {
  const { picked } = flow
  switch (event.type) {
    case 'sent':
      return { step: 'submitting', request: event.request, email: flow.email, picked }
    case 'confirmed':
      return flow.step === 'submitting'
        ? { step: 'booked', booking: event.booking, request: flow.request }
        : flow
    case 'refused': {
      const { error, afterUnknown, atFields, atLength } = event
      return picked && (error.kind === 'conflict' || atLength)
        ? { step: 'slotLost', error, afterUnknown, picked }
        : { step: 'failed', error, afterUnknown, atFields, picked }
    }
    case 'codeWanted':
      return { step: 'verifying', error: event.error, email: event.email, picked }
  }
}
