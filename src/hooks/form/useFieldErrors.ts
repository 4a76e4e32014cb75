'use client'

import { useFormState } from 'react-hook-form'
import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'

/** An error of a field. */
export interface FieldError {
  field: FieldDefinition
  message: string
}

/**
 * Returns the field errors of a form in the order of its fields. The component that calls this hook
 * re-renders when the errors change.
 */
export function useFieldErrors({ form, fields }: BookingFormState): FieldError[] {
  const { errors } = useFormState({ control: form.control })
  return fields.flatMap((field) => {
    const message = errors[field.key]?.message
    return typeof message === 'string' ? [{ field, message }] : []
  })
}
