'use client'

import type { FieldDefinition } from '../fields/types.js'
import { useFieldState, type BookingFieldState } from './form/useFieldState.js'
import type { BookingFormState } from './useBookingForm.js'

/**
 * Returns the state of one field. Only the component that calls this hook re-renders when the state changes.
 */
export function useBookingField(state: BookingFormState, field: FieldDefinition): BookingFieldState {
  return useFieldState(state, field, state.flow.step === 'submitting')
}
