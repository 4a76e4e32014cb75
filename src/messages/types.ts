import type { FormWords } from './en.js'
import type { AfterWords } from './enAfter.js'
import type { BookerWords } from './enBooker.js'
import type { GuestWords } from './enGuests.js'
import type { OutcomeWords } from './enOutcome.js'
import type { PickerWords } from './enPicker.js'
import type { WidgetWords } from './enWidget.js'

/** The words at hand when a press is answered. */
export type Messages = FormWords & OutcomeWords

/** The words at hand once there is a booking. */
export type AfterMessages = Messages & AfterWords

/** Every visible word of the form, in one language. */
export type CompleteMessages = AfterMessages &
  PickerWords &
  BookerWords & { guests: GuestWords; widget: WidgetWords }

/** Some of the words, at any depth. */
export type PartialMessages = { [Group in keyof CompleteMessages]?: Deep<CompleteMessages[Group]> }

type Deep<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [Key in keyof T]?: Deep<T[Key]> }
    : T
