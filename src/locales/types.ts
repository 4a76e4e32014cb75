import type { FormMessages } from '../messages/en.js'
import type { BookerMessages } from '../messages/enBooker.js'
import type { ConfirmationMessages } from '../messages/enConfirmation.js'
import type { EmailMessages } from '../messages/enEmail.js'
import type { GuestMessages } from '../messages/enGuests.js'
import type { ManageMessages } from '../messages/enManage.js'
import type { OutcomeMessages } from '../messages/enOutcome.js'
import type { PagesMessages } from '../messages/enPages.js'
import type { PhoneMessages } from '../messages/enPhone.js'
import type { PickerMessages } from '../messages/enPicker.js'
import type { QuestionMessages } from '../messages/enQuestions.js'
import type { WidgetMessages } from '../messages/enWidget.js'

/** What `form.ts` of a language contains: the messages of the first screen, questions and the dialog. */
export type FormWords = Omit<FormMessages, 'guests' | 'phone' | 'email' | 'pages' | 'questions' | 'lang'> & {
  guests: GuestMessages
  phone: PhoneMessages
  email: EmailMessages
  widget: WidgetMessages
  questions: QuestionMessages
}

/** What `picker.ts` of a language contains: the messages around the choice of a time. */
export type PickerWords = PickerMessages & BookerMessages

/** What `outcome.ts` of a language contains: the messages of a submit and of the booking. */
export type OutcomeWords = OutcomeMessages

/** What `confirmation.ts` of a language contains: calendar, payment, changes, and pages. */
export type ConfirmationWords = ConfirmationMessages & ManageMessages & PagesMessages
