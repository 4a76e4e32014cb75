'use client'

import { useAnswerOf } from './useAnswer.js'
import type { BookingFormState } from '../useBookingForm.js'

/** The length that is chosen now, in minutes. */
export function useLengthMinutes(state: BookingFormState): number {
  return Number(useAnswerOf(state, 'lengthInMinutes')) || state.definition.eventType.lengthInMinutes
}
