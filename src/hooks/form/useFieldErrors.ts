'use client'

import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'
import { toFieldStore } from './fieldStore.js'
import { useObservable } from './useObservable.js'

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
  const messages = useObservable(toFieldStore(form).errors)
  return fields.flatMap((field) => {
    const message = messages.get(field.key)
    return message ? [{ field, message }] : []
  })
}
