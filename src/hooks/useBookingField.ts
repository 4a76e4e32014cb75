'use client'

import type { FieldDefinition } from '../fields/types.js'
import { useFieldState } from './form/useFieldState.js'
import type { BookingFormState } from './useBookingForm.js'

/** Result of {@link useBookingField}. */
export interface BookingFieldState {
  /** The value of the control. Its type depends on the field type. */
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  /** The error of the field, or `undefined` if the field is valid. */
  error: string | undefined
  /**
   * True while a request is in flight, or if the field is locked. A field is locked if it has
   * `disableOnPrefill`, started with a prefilled value, and has no error.
   */
  readOnly: boolean
}

/**
 * Returns the state of one field. Only the component that calls this hook re-renders when the state changes.
 */
export function useBookingField(state: BookingFormState, field: FieldDefinition): BookingFieldState {
  return useFieldState(state, field, state.flow.step === 'submitting')
}
