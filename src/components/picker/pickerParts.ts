// One chunk for everything that picks a time: see `lazyPicker.tsx`.
export { HeldTime } from './HeldTime.js'
export { PickStep } from './PickStep.js'
export { ReschedulePicker } from './ReschedulePicker.js'
