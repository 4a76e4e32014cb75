import { booleanRules } from './boolean/boolean.field.js'
import { choiceRules } from './choice/choice.field.js'
import { choicesRules } from './choices/choices.field.js'
import { emailRules } from './email/email.field.js'
import { emailsRules } from './emails/emails.field.js'
import { lengthRules } from './length/length.field.js'
import { locationRules } from './location/location.field.js'
import { splitNameRules } from './name/splitName.field.js'
import { numberRules } from './number/number.field.js'
import { phoneRules } from './phone/phone.field.js'
import { recurrenceRules } from './recurrence/recurrence.field.js'
import { textRules } from './text/text.field.js'
import type { AnyFieldAnswerRules } from './types.js'
import type { RenderedType } from './valueRules.js'
import { urlRules } from './url/url.field.js'

/** The answer rules of every built-in field type. A type that is missing here is a compile error. */
export const fieldRules = {
  name: textRules,
  splitName: splitNameRules,
  email: emailRules,
  phone: phoneRules,
  address: textRules,
  text: textRules,
  textarea: textRules,
  number: numberRules,
  url: urlRules,
  select: choiceRules,
  multiselect: choicesRules,
  multiemail: emailsRules,
  checkbox: choicesRules,
  radio: choiceRules,
  boolean: booleanRules,
  radioInput: locationRules,
  lengthInMinutes: lengthRules,
  recurrenceCount: recurrenceRules,
} satisfies Record<RenderedType, AnyFieldAnswerRules>
