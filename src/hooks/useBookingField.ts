'use client'

import { useController } from 'react-hook-form'
import type { FieldDefinition } from '../fields/types.js'
import type { BookingFormState } from './useBookingForm.js'

/** Result of {@link useBookingField}. */
export interface BookingFieldState {
  /** The value of the control; its type is that of the field type. */
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  /** The error of the field; `undefined` when there is none. */
  error: string | undefined
  /** A request is in flight, or the field is locked by its prefilled value. */
  readOnly: boolean
}

/** The state of one field. Only the component that uses it re-renders when it changes. */
export function useBookingField(state: BookingFormState, field: FieldDefinition): BookingFieldState {
  const { form, flow, prefilled, types } = state
  const { field: control, fieldState } = useController({ control: form.control, name: field.key })
  // A prefilled value is locked only while it is valid.
  const isLocked = field.disableOnPrefill && prefilled.has(field.key) && !fieldState.error
  return {
    // A field that was added while the form was open has no value yet.
    value: control.value === undefined ? types[field.type]?.emptyValue(field) : control.value,
    onChange: control.onChange as (value: unknown) => void,
    onBlur: control.onBlur,
    error: fieldState.error?.message,
    readOnly: isLocked || flow.step === 'submitting',
  }
}
