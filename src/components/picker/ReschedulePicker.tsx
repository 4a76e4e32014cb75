'use client'

import { useBookingFormContext } from '../BookingFormContext.js'
import { SlotPicker } from './SlotPicker.js'
import type { ReschedulePickerProps } from './types.js'

/** Lets the visitor pick another time for a booking. */
export function ReschedulePicker({ rescheduleUid, presentUtc, onPick }: ReschedulePickerProps) {
  const { eventType } = useBookingFormContext()
  return (
    <SlotPicker
      // The server resets the length of a moved booking to the default length of the event type.
      lengthMinutes={eventType.lengthInMinutes}
      {...{ rescheduleUid, presentUtc }}
      isReturn
      onPick={({ startUtc }) => onPick(startUtc)}
    />
  )
}
