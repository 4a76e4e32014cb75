import type { BookingFlow } from '../../flow/bookingFlow.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { Hold } from '../../hooks/useHold.js'

/** Why a chosen time has to be chosen anew. */
export type Lost =
  /** The server refused it. */
  | { flow: Extract<BookingFlow, { step: 'failed' }> }
  /** Somebody else holds it. */
  | { flow: undefined }

/**
 * Whether a chosen time is lost, or its length was refused; what stands at the length is asked with the time. A time
 * that cannot be held after an attempt whose end nobody knows may be the visitor's own booking: the next press tells.
 */
export function findLostTime({ flow, form, fields }: BookingFormState, hold: Hold): Lost | undefined {
  const length = fields.find(({ destination }) => destination === 'lengthInMinutes')
  // Asked of the form itself: what `formState` says is as of the last time that somebody listened.
  const isRefused =
    flow.step === 'failed' &&
    (flow.error.kind === 'conflict' || (!!length && !!form.getFieldState(length.key).error))
  if (isRefused) return { flow }
  const isOpen = flow.step === 'details' || (flow.step === 'failed' && flow.error.kind !== 'unknown')
  return hold.status === 'taken' && isOpen ? { flow: undefined } : undefined
}
