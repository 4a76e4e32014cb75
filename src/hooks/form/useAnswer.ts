'use client'

import { useWatch } from 'react-hook-form'
import type { FieldDestination } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'

/** What the control of a field holds now; whoever uses it is drawn again when that changes. */
export function useAnswer({ form, fields }: BookingFormState, destination: FieldDestination): unknown {
  const key = fields.find((field) => field.destination === destination)?.key
  const value: unknown = useWatch({ control: form.control, name: key ?? '', disabled: !key })
  return key && value
}

/** The length that is chosen now, in minutes. */
export function useLengthMinutes(state: BookingFormState): number {
  return Number(useAnswer(state, 'lengthInMinutes')) || state.definition.eventType.lengthInMinutes
}
