import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { SlotsState } from '../../hooks/useSlots.js'
import type { SlotDays } from './toDays.js'

/** Props of `SlotPicker`. The component reads everything else from the context. */
export interface SlotPickerProps {
  /** The length in minutes. It is sent only if the event type has several lengths. */
  lengthMinutes: number
  onPick: (slot: Slot) => void
  /** Called instead of `onPick` for one of the nearest free times. @defaultValue `onPick` */
  onPickNearest?: ((slot: Slot) => void) | undefined
  /** Returns the label of one of the nearest times. @defaultValue the time alone */
  toNearestLabel?: ((when: string) => string) | undefined
  /**
   * The start that the visitor picked before, ISO 8601 in UTC. The picker opens at this start and marks it.
   */
  chosenUtc?: string | undefined
  /**
   * The start of the booking that is moved, ISO 8601 in UTC. The picker opens at this start and says that
   * it is the present one.
   */
  presentUtc?: string | undefined
  /**
   * A start that is no longer available, ISO 8601 in UTC. The picker opens at this start, and offers
   * the nearest free times first.
   */
  nearUtc?: string | undefined
  /** The uid of the booking to move. Its current time counts as free. */
  rescheduleUid?: string | undefined
  /** Whether the visitor comes back from a later step and must see what is free now. */
  isReturn?: boolean | undefined
}

/** Props of `PickStep`. */
export interface PickStepProps {
  state: BookingFormState
  /** Called when the picker can be used. */
  onReady: () => void
}

/** Props of `PickedSlot`. */
export interface PickedSlotProps {
  state: BookingFormState
}

/** Props of `ReschedulePicker`. */
export interface ReschedulePickerProps {
  /** The uid of the booking to move. Its current time counts as free. */
  rescheduleUid: string
  /** The start of that booking, ISO 8601 in UTC. */
  presentUtc: string
  onPick: (startUtc: string) => void
}

/** Props of `RescheduleScreen`. */
export interface RescheduleScreenProps {
  /** The uid of the booking to move. */
  uid: string
  /**
   * The new time that the host has fixed, ISO 8601 in UTC. If it is undefined, the visitor picks the time.
   */
  startUtc: string | undefined
  /** Called to go back to the form from which the visitor came, if any. */
  onBack?: (() => void) | undefined
}

/** A search for the next month with free times. */
export interface FreeMonthSearch {
  status: 'idle' | 'searching' | 'none' | 'failed'
  /** Starts the search. Resolves to true if a month was found, otherwise to false. */
  start: () => Promise<boolean>
}

/** The month and the day that the visitor is viewing. Days are `YYYY-MM-DD`, months are `YYYY-MM`. */
export interface MonthState {
  month: string
  /** The first month that the visitor can go to. */
  firstMonth: string
  today: string
  /**
   * The slots of the month by day; `undefined` while the slots are loading, and while the first month with
   * free times is searched for.
   */
  days: SlotDays | undefined
  /** The number of days with free times. */
  freeCount: number
  /** The selected day; `undefined` if the month has no free day. */
  day: string | undefined
  /** The slots of the selected day. */
  times: readonly Slot[]
  slots: SlotsState
  search: FreeMonthSearch
  queryClient: QueryClient
  /** Returns the query for another month. */
  toMonthQuery: (month: string) => SlotsQuery
  /** Groups the slots of a month by day. */
  toDaysOf: (slots: readonly Slot[], month: string) => SlotDays
  /** Returns whether a month has free times. @throws BookingError */
  hasFree: (month: string) => Promise<boolean>
  /** Returns the query for another time span. Both arguments are ISO 8601 in UTC. */
  toQuery: (startUtc: string, endUtc: string) => SlotsQuery
  goTo: (month: string) => void
  select: (day: string) => void
  /** Returns a day as text, and the number of its free times. */
  describe: (day: string) => [text: string, freeCount: number]
}

/** The lazy-loaded components that pick a time. */
export interface PickerComponents {
  PickStep: ComponentType<PickStepProps>
  PickedSlot: ComponentType<PickedSlotProps>
  ReschedulePicker: ComponentType<ReschedulePickerProps>
  RescheduleScreen: ComponentType<RescheduleScreenProps>
}
