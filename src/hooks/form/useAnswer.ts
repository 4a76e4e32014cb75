'use client'

import { useWatch } from 'react-hook-form'
import type { FieldDestination } from '../../fields/types.js'
import type { BookingFormState } from '../useBookingForm.js'

type FormAndDefinition = Pick<BookingFormState, 'form' | 'definition'>

/**
 * Returns the current value of the field with this destination. The component that calls this hook
 * re-renders when the value changes.
 */
export function useAnswer({ form, definition }: FormAndDefinition, destination: FieldDestination): unknown {
  const key = definition.fields.find((field) => field.destination === destination)?.key
  const value: unknown = useWatch({ control: form.control, name: key ?? '', disabled: !key })
  return key && value
}

/** Returns the chosen length in minutes, or the default length of the event type. */
export function useLengthMinutes(state: FormAndDefinition): number {
  return Number(useAnswer(state, 'lengthInMinutes')) || state.definition.eventType.lengthInMinutes
}
