'use client'

import { useEffect, useReducer } from 'react'
import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'
import { toFieldStore } from './fieldStore.js'

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
  const { readError } = toFieldStore(form)
  const [, rerender] = useReducer((count: number) => count + 1, 0)
  useEffect(() => form.subscribe({ formState: { errors: true }, callback: rerender }), [form])
  return fields.flatMap((field) => {
    const message = readError(field.key)
    return message ? [{ field, message }] : []
  })
}
