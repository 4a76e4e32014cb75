'use client'

import { lazyWithRetry } from '../../ui/lazyWithRetry.js'
import type { ReschedulePickerProps } from './ReschedulePicker.js'
import type { PickerInput, RenderPicker } from './renderPicker.js'

// With the rest of what begins with a choice of time: a chunk of its own would split the first load.
const ReschedulePicker = lazyWithRetry(() => import('./Booker.js').then((module) => module.ReschedulePicker))

/** Draws the choice of another time, loaded when it is first wanted; `undefined` where the client knows no free times. */
export function toPicker(given: Omit<ReschedulePickerProps, keyof PickerInput>): RenderPicker | undefined {
  return given.client.getSlots && ((input) => <ReschedulePicker {...given} {...input} />)
}
