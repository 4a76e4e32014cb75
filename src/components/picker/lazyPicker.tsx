'use client'

import { lazyWithRetry } from '../../ui/lazyWithRetry.js'

// One chunk: bundlers split the first load for a second one.
const load = () => import('./pickerParts.js')

/** See `InstantBooking.tsx`. */
export const InstantBooking = lazyWithRetry(() => load().then((parts) => parts.InstantBooking))
/** See `RescheduleScreen.tsx`. */
export const RescheduleScreen = lazyWithRetry(() => load().then((parts) => parts.RescheduleScreen))

/**
 * The components of the picker, for the context. Nothing is shown in place of `PickedSlot` while it is
 * loading.
 */
export const lazyPicker = {
  PickStep: lazyWithRetry(() => load().then((parts) => parts.PickStep)),
  PickedSlot: lazyWithRetry(() => load().then((parts) => parts.PickedSlot), null),
  ReschedulePicker: lazyWithRetry(() => load().then((parts) => parts.ReschedulePicker)),
}
