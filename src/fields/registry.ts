import type { WireFieldType } from '../contract/bookingField.js'
import { BooleanControl } from './boolean/BooleanControl.js'
import { ChoiceControl } from './choice/ChoiceControl.js'
import { ChoicesControl } from './choices/ChoicesControl.js'
import { EmailsControl } from './emails/EmailsControl.js'
import { LocationControl } from './location/LocationControl.js'
import { SplitNameControl } from './name/SplitNameControl.js'
import { PhoneControl } from './phone/PhoneControl.js'
import { fieldRules, type EventTypeFieldType } from './rules.js'
import { TextAreaControl } from './text/TextAreaControl.js'
import { TextControl } from './text/TextControl.js'
import type { AnyFieldRules, FieldType } from './types.js'

/** Binds rules to the control that draws their value. */
function draw(rules: AnyFieldRules, Control: unknown): FieldType {
  return { ...rules, Control: Control as FieldType['Control'] }
}

/** Every wire type with its rules and its control. A type that is missing here does not compile. */
export const fieldTypes = {
  name: draw(fieldRules.name, TextControl),
  splitName: draw(fieldRules.splitName, SplitNameControl),
  email: draw(fieldRules.email, TextControl),
  phone: draw(fieldRules.phone, PhoneControl),
  address: draw(fieldRules.address, TextControl),
  text: draw(fieldRules.text, TextControl),
  textarea: draw(fieldRules.textarea, TextAreaControl),
  number: draw(fieldRules.number, TextControl),
  url: draw(fieldRules.url, TextControl),
  select: draw(fieldRules.select, ChoiceControl),
  multiselect: draw(fieldRules.multiselect, ChoicesControl),
  multiemail: draw(fieldRules.multiemail, EmailsControl),
  checkbox: draw(fieldRules.checkbox, ChoicesControl),
  radio: draw(fieldRules.radio, ChoiceControl),
  boolean: draw(fieldRules.boolean, BooleanControl),
  radioInput: draw(fieldRules.radioInput, LocationControl),
  lengthInMinutes: draw(fieldRules.lengthInMinutes, ChoiceControl),
  recurrenceCount: draw(fieldRules.recurrenceCount, TextControl),
} satisfies Record<WireFieldType | EventTypeFieldType, FieldType>
