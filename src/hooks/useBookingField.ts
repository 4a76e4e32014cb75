'use client'

import { useController } from 'react-hook-form'
import type { FieldDefinition } from '../fields/types.js'
import type { BookingFormState } from './useBookingForm.js'

/** The state of one field: only it is drawn again when it changes. */
export function useBookingField({ form, flow, prefilled, types }: BookingFormState, field: FieldDefinition) {
  const { field: bound, fieldState } = useController({ control: form.control, name: field.key })
  // A prefilled value is locked only while nothing is wrong with it.
  const locked = field.disableOnPrefill && prefilled.has(field.key) && !fieldState.error
  return {
    // A field that came while the form was open holds nothing yet.
    value: bound.value === undefined ? types[field.type]?.emptyValue(field) : bound.value,
    onChange: bound.onChange as (value: unknown) => void,
    onBlur: bound.onBlur,
    error: fieldState.error?.message,
    readOnly: locked || flow.step === 'submitting',
  }
}
