import { enPicker, type PickerMessages } from '../../messages/enPicker.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'

export { SlotPicker, type TimeStyleChange } from './SlotPicker.js'
export { ZoneChooser } from './ZoneChooser.js'

/** The words with which a time is chosen, the host's in their places. */
export function toPickerMessages(own: PartialMessages | undefined): PickerMessages {
  return mergeMessages(enPicker, own)
}
