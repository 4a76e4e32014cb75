'use client'

import { useFormState } from 'react-hook-form'
import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'

/** The faults of a form in the order of its fields; whoever uses it is drawn again when one comes or goes. */
export function useFieldErrors({
  form,
  fields,
}: BookingFormState): { field: FieldDefinition; message: string }[] {
  const { errors } = useFormState({ control: form.control })
  return fields.flatMap((field) => {
    const message = errors[field.key]?.message
    return typeof message === 'string' ? [{ field, message }] : []
  })
}
