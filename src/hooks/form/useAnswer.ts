'use client'

import type { FieldDestination } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'
import { useStoredField } from './useStoredField.js'

type FormAndDefinition = Pick<BookingFormState, 'form' | 'definition'>

/**
 * Returns the current value of the field with this destination; `undefined` if there is no such field. The
 * component that calls this hook re-renders when the value changes.
 */
export function useAnswer({ form, definition }: FormAndDefinition, destination: FieldDestination): unknown {
  const field = definition.fields.find((one) => one.destination === destination)
  return useStoredField(form, field?.key ?? '').value
}

/** Returns the chosen length in minutes, or the default length of the event type. */
export function useLengthMinutes(state: FormAndDefinition): number {
  return Number(useAnswer(state, 'lengthInMinutes')) || state.definition.eventType.lengthInMinutes
}
