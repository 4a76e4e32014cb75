import type { FormMessages } from './en.js'
import type { ConfirmationMessages } from './enConfirmation.js'
import type { BookerMessages } from './enBooker.js'
import type { EmailMessages } from './enEmail.js'
import type { GuestMessages } from './enGuests.js'
import type { ManageMessages } from './enManage.js'
import type { OutcomeMessages } from './enOutcome.js'
import type { PagesMessages } from './enPages.js'
import type { PhoneMessages } from './enPhone.js'
import type { PickerMessages } from './enPicker.js'
import type { QuestionMessages } from './enQuestions.js'
import type { WidgetMessages } from './enWidget.js'

/** The messages that are loaded once the visitor submits. */
export type SubmitMessages = FormMessages & OutcomeMessages

/** The messages that are loaded once there is a booking. */
export type BookedMessages = SubmitMessages & ConfirmationMessages

/** The language that messages are written in. */
export interface MessagesLanguage {
  /**
   * BCP 47 tag of the language. Dates, times and numbers are shown in the same language, with the region of
   * the visitor, and with the digits of an extension such as `-u-nu-latn`.
   */
  lang: string
  /** The direction of the language. @defaultValue `'ltr'` */
  dir?: 'ltr' | 'rtl' | undefined
}

/** All messages of the form, in one language. */
export type Messages = MessagesLanguage &
  BookedMessages &
  PickerMessages &
  BookerMessages &
  ManageMessages &
  PagesMessages & {
    guests: GuestMessages
    phone: PhoneMessages
    email: EmailMessages
    questions: QuestionMessages
    widget: WidgetMessages
  }

/** {@link Messages} in which every group and every message is optional, at any depth. */
export type PartialMessages = { [Group in keyof Messages]?: Deep<Messages[Group]> }

/**
 * Loads the messages of the language that suits a locale best.
 *
 * @param locale - BCP 47 tag
 */
export type MessagesLoader = (locale: string) => Promise<PartialMessages>

type Deep<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [Key in keyof T]?: Deep<T[Key]> }
    : T
