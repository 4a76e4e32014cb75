'use client'

import { useController } from 'react-hook-form'
import type { FieldDefinition } from '../fields/types.js'
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
  const { form, flow, prefilled, types } = state
  const { field: control, fieldState } = useController({ control: form.control, name: field.key })
  // A prefilled value is locked only while it is valid.
  const isLocked = field.disableOnPrefill && prefilled.has(field.key) && !fieldState.error
  return {
    // A field that was added after the form was mounted has no value yet.
    value: control.value === undefined ? types[field.type]?.emptyValue(field) : control.value,
    onChange: control.onChange as (value: unknown) => void,
    onBlur: control.onBlur,
    error: fieldState.error?.message,
    readOnly: isLocked || flow.step === 'submitting',
  }
}
