'use client'

import { useMemo } from 'react'
import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'
import { useStoredField } from './useStoredField.js'

/** The value of a field, its error, and the handlers of its control. */
export interface FieldState {
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

/** What a field needs of the form. It stays the same while the visitor types and submits. */
export type FieldFormState = Pick<BookingFormState, 'form' | 'definition' | 'prefilled' | 'types'>

/**
 * Returns the state of one field. Only the component that calls this hook re-renders when the state changes.
 *
 * @param isSubmitting - whether a request is in flight
 */
export function useFieldState(
  { form, prefilled, types }: FieldFormState,
  field: FieldDefinition,
  isSubmitting: boolean,
): FieldState {
  const { key } = field
  const { value, error } = useStoredField(form, key)
  const handlers = useMemo(() => {
    // A field is registered when it is first used, and again after a reset, which forgets all fields.
    const toEvent = (type: string, to: unknown) => ({ type, target: { name: key, value: to } })
    return {
      onChange: (to: unknown) => void form.register(key).onChange(toEvent('change', to)),
      onBlur: () => void form.register(key).onBlur(toEvent('blur', form.getValues(key))),
    }
  }, [form, key])
  // A prefilled value is locked only while it is valid.
  const isLocked = field.disableOnPrefill && prefilled.has(key) && error === undefined
  return {
    ...handlers,
    // A field that was added after the form was mounted has no value yet.
    value: value === undefined ? types[field.type]?.emptyValue(field) : value,
    error: error || undefined,
    readOnly: isLocked || isSubmitting,
  }
}
