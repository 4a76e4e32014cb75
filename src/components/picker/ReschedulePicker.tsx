'use client'

import { useMemo, useState } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import type { PartialMessages } from '../../messages/types.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { SlotPicker, toPickerMessages, type TimeStyleChange } from './toPickerMessages.js'
import type { PickerInput } from './renderPicker.js'

/** What the choice of another time is drawn from. */
export interface ReschedulePickerProps extends PickerInput {
  client: BookingClient
  reference: EventTypeReference
  eventType: EventType
  style: TimeStyle
  /** The host's own words. */
  messages: PartialMessages | undefined
  announce: Announce
}

/** The choice of another time for a booking, whose own time counts as free. */
export function ReschedulePicker({
  rescheduledUid,
  onPick,
  style,
  messages,
  eventType,
  ...given
}: ReschedulePickerProps) {
  const [change, setChange] = useState<TimeStyleChange>({})
  const words = useMemo(() => toPickerMessages(messages), [messages])
  return (
    <SlotPicker
      {...given}
      eventType={eventType}
      // The server puts a chosen length back to the event type's own.
      lengthMinutes={eventType.lengthInMinutes}
      style={{ ...style, ...change }}
      messages={words}
      rescheduleUid={rescheduledUid}
      onPick={({ startUtc }) => onPick(startUtc)}
      onStyleChange={(more) => setChange({ ...change, ...more })}
    />
  )
}
