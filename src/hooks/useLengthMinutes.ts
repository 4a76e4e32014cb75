'use client'

import { useWatch } from 'react-hook-form'
import type { BookingFormState } from './useBookingForm.js'

/** The length that is chosen now, in minutes. */
export function useLengthMinutes({ form, fields, definition }: BookingFormState): number {
  const key = fields.find((field) => field.destination === 'lengthInMinutes')?.key
  const chosen = Number(useWatch({ control: form.control, name: key ?? '', disabled: !key }))
  return (key && chosen) || definition.eventType.lengthInMinutes
}
