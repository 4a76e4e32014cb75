'use client'

import { useWatch } from 'react-hook-form'
import type { FieldDestination } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'

type FormAndDefinition = Pick<BookingFormState, 'form' | 'definition'>

/**
 * Returns the current value of a field's control. The component that uses it re-renders when the value
 * changes.
 */
export function useAnswer({ form, definition }: FormAndDefinition, destination: FieldDestination): unknown {
  const key = definition.fields.find((field) => field.destination === destination)?.key
  const value: unknown = useWatch({ control: form.control, name: key ?? '', disabled: !key })
  return key && value
}

/** Returns the length that is chosen now, in minutes. */
export function useLengthMinutes(state: FormAndDefinition): number {
  return Number(useAnswer(state, 'lengthInMinutes')) || state.definition.eventType.lengthInMinutes
}
