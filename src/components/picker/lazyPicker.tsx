'use client'

import { lazyWithRetry } from '../../ui/lazyWithRetry.js'

// One chunk: whoever picks a time may hold it, and may move it later.
const load = () => import('./pickerParts.js')

/** See `PickStep.tsx`. */
export const PickStep = lazyWithRetry(() => load().then((parts) => parts.PickStep))
/** See `HeldTime.tsx`. Nothing is shown in its place while it is loading. */
export const HeldTime = lazyWithRetry(() => load().then((parts) => parts.HeldTime), null)
/** See `ReschedulePicker.tsx`. */
export const ReschedulePicker = lazyWithRetry(() => load().then((parts) => parts.ReschedulePicker))
