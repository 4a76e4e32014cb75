'use client'

import { useBookingFormContext } from '../BookingFormContext.js'
import { SlotPicker } from './SlotPicker.js'

/** Props of {@link ReschedulePicker}. */
export interface ReschedulePickerProps {
  /** The uid of the booking that moves; its own time counts as free. */
  rescheduleUid: string
  onPick: (startUtc: string) => void
}

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
