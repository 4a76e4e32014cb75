'use client'

import { useBookingFormContext } from '../BookingFormContext.js'
import { SlotPicker } from './SlotPicker.js'
import type { ReschedulePickerProps } from './types.js'

/** Picks another time for a booking. */
export function ReschedulePicker({ rescheduleUid, onPick }: ReschedulePickerProps) {
  const { eventType } = useBookingFormContext()
  return (
    <SlotPicker
      // The server resets a chosen length to that of the event type.
      lengthMinutes={eventType.lengthInMinutes}
      rescheduleUid={rescheduleUid}
      onPick={({ startUtc }) => onPick(startUtc)}
    />
  )
}
