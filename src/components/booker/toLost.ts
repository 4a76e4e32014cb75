import type { BookingFlow } from '../../flow/bookingFlow.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { Hold } from '../../hooks/useHold.js'

/** Why a chosen time has to be chosen anew. */
export type Lost =
  /** The server refused it. */
  | { flow: Extract<BookingFlow, { step: 'failed' }> }
  /** Somebody else holds it. */
  | { flow: undefined }

/** Whether a chosen time is lost, or its length was refused; what stands at the length is asked with the time. */
export function toLost({ flow, form, fields }: BookingFormState, hold: Hold): Lost | undefined {
  const length = fields.find(({ destination }) => destination === 'lengthInMinutes')
  const isRefused = flow.step === 'failed' && (flow.error.kind === 'conflict' || (!!length && !!form.formState.errors[length.key]))
  if (isRefused) return { flow }
  return hold.status === 'taken' && /^(details|failed)$/.test(flow.step) ? { flow: undefined } : undefined
}
