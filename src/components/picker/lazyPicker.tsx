'use client'

import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

// All components of the picker are in one chunk, because a second chunk would make bundlers split the
// code that is loaded first.
const picker = lazyModule(() => import('./pickerParts.js'))

/** Loads the picker before it is rendered. The returned promise rejects if it cannot be loaded. */
export const { load: loadPicker } = picker

/** See `InstantBooking.tsx`. */
export const InstantBooking = lazyWithRetry(picker, (parts) => parts.InstantBooking)
/** See `RescheduleScreen.tsx`. */
export const RescheduleScreen = lazyWithRetry(picker, (parts) => parts.RescheduleScreen)

/**
 * The components of the picker that are provided by the context. While `PickedSlot` is loading, nothing
 * is rendered, not even a loading state.
 */
export const lazyPicker = {
  RescheduleScreen,
  PickStep: lazyWithRetry(picker, (parts) => parts.PickStep),
  PickedSlot: lazyWithRetry(picker, (parts) => parts.PickedSlot, null),
  ReschedulePicker: lazyWithRetry(picker, (parts) => parts.ReschedulePicker),
}
