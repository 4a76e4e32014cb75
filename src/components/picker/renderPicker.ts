import type { ReactNode } from 'react'

/** What a choice of time is given when a booking is moved. */
export interface PickerInput {
  /** Of the booking that moves: its own time counts as free. */
  rescheduledUid: string
  onPick: (startUtc: string) => void
}

/** Draws a choice of time. */
export type RenderPicker = (input: PickerInput) => ReactNode
