'use client'

import type { FieldDefinition } from '../fields/types.js'
import { useFieldState, type FieldState } from './form/useFieldState.js'
import { useIsShown } from './form/useIsShown.js'
import type { BookingFormState } from './useBookingForm.js'

/** Result of {@link useBookingField}. */
export interface BookingFieldState extends FieldState {
  /**
   * Whether to render the field. False for a `hidden` field, whose prefilled value is sent, and while the
   * `showIf` of a field is not met: it is then neither validated nor sent, but keeps its value.
   */
  isShown: boolean
}

/**
 * Returns the state of one field. Only the component that calls this hook re-renders when the state changes.
 */
export function useBookingField(state: BookingFormState, field: FieldDefinition): BookingFieldState {
  const fieldState = useFieldState(state, field, state.flow.step === 'submitting')
  const isShown = useIsShown(state, field) && !field.hidden
  return { ...fieldState, isShown }
}
