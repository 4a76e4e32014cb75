// The entry of the lazy-loaded chunk for everything that starts with picking a time: see `lazyPicker.tsx`.
export { InstantBooking } from '../InstantBooking.js'
export { RescheduleScreen } from '../manage/RescheduleScreen.js'
export { PickedSlot } from './PickedSlot.js'
export { PickStep } from './PickStep.js'
export { ReschedulePicker } from './ReschedulePicker.js'
