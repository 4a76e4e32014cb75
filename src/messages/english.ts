import { en } from './en.js'
import { enConfirmation } from './enConfirmation.js'
import { enBooker } from './enBooker.js'
import { enEmail } from './enEmail.js'
import { enGuests } from './enGuests.js'
import { enManage } from './enManage.js'
import { enOutcome } from './enOutcome.js'
import { enPages } from './enPages.js'
import { enPhone } from './enPhone.js'
import { enPicker } from './enPicker.js'
import { enQuestions } from './enQuestions.js'
import { enWidget } from './enWidget.js'
import type { Messages } from './types.js'

/** All messages, in English. */
export const english: Messages = {
  lang: 'en',
  ...en,
  ...enOutcome,
  ...enConfirmation,
  ...enPicker,
  ...enBooker,
  ...enManage,
  ...enPages,
  guests: enGuests,
  phone: enPhone,
  email: enEmail,
  questions: enQuestions,
  widget: enWidget,
}
