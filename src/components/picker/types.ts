import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { SlotsState } from '../../hooks/useSlots.js'
import type { SlotDays } from './toDays.js'

/** Props of `SlotPicker`. Everything else comes from the context. */
export interface SlotPickerProps {
  /** Minutes. Part of the request when the event type has several lengths. */
  lengthMinutes: number
  onPick: (slot: Slot) => void
  /** For one of the nearest free times. @defaultValue `onPick` */
  onPickNearest?: ((slot: Slot) => void) | undefined
  /** The label of one of the nearest times. @defaultValue the time alone */
  toNearestLabel?: ((when: string) => string) | undefined
  /** The start that was picked before: the picker opens there and marks it. ISO 8601 in UTC. */
  chosenUtc?: string | undefined
  /**
   * A start that is lost: the picker opens there and offers the nearest free times first. ISO 8601 in UTC.
   */
  nearUtc?: string | undefined
  /** The booking that moves; its own time counts as free. */
  rescheduleUid?: string | undefined
}

/** Props of `PickStep`. */
export interface PickStepProps {
  state: BookingFormState
  /** The picker can be used. */
  onReady: () => void
}

/** Props of `PickedSlot`. */
export interface PickedSlotProps {
  state: BookingFormState
}

/** Props of `ReschedulePicker`. */
export interface ReschedulePickerProps {
  /** The uid of the booking that moves; its own time counts as free. */
  rescheduleUid: string
  onPick: (startUtc: string) => void
}

/** A search for the next month with free times. */
export interface FreeMonthSearch {
  status: 'idle' | 'searching' | 'none' | 'failed'
  /** Resolves to whether a month was found. */
  start: () => Promise<boolean>
}

/** The month and the day that the visitor looks at. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export interface MonthState {
  month: string
  /** The visitor cannot go to a month before it. */
  firstMonth: string
  today: string
  /** `undefined` while they are loading. */
  days: SlotDays | undefined
  /** The selected day; `undefined` when the month has no free day. */
  day: string | undefined
  /** The slots of the selected day. */
  times: readonly Slot[]
  slots: SlotsState
  search: FreeMonthSearch
  queryClient: QueryClient
  /** The query for another span, ISO 8601 in UTC. */
  toQuery: (startUtc: string, endUtc: string) => SlotsQuery
  goTo: (month: string) => void
  select: (day: string) => void
  /** Returns a day as text, and how many of its times are free. */
  describe: (day: string) => [text: string, freeCount: number]
}

/** The lazy-loaded components that pick a time. */
export interface PickerComponents {
  PickStep: ComponentType<PickStepProps>
  PickedSlot: ComponentType<PickedSlotProps>
  ReschedulePicker: ComponentType<ReschedulePickerProps>
}
