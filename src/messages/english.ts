import { en } from './en.js'
import { enAfter } from './enAfter.js'
import { enBooker } from './enBooker.js'
import { enGuests } from './enGuests.js'
import { enOutcome } from './enOutcome.js'
import { enPicker } from './enPicker.js'
import { enWidget } from './enWidget.js'
import type { CompleteMessages } from './types.js'

/** Every visible word, in English. */
export const english: CompleteMessages = {
  ...en,
  ...enOutcome,
  ...enAfter,
  ...enPicker,
  ...enBooker,
  guests: enGuests,
  widget: enWidget,
}
