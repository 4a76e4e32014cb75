import { BooleanControl } from './boolean/BooleanControl.js'
import { lazyWithRetry } from '../ui/lazyWithRetry.js'
import { TextAreaControl } from './text/TextAreaControl.js'
import { TextControl } from './text/TextControl.js'
import type { AnyFieldValueRules, RenderedFieldType } from './types.js'
import { valueRules, type DrawnType } from './valueRules.js'

const ChoiceControl = lazyWithRetry(() => import('./choice/ChoiceControl.js').then((m) => m.ChoiceControl))
const ChoicesControl = lazyWithRetry(() =>
  import('./choices/ChoicesControl.js').then((m) => m.ChoicesControl),
)
const EmailsControl = lazyWithRetry(() => import('./emails/EmailsControl.js').then((m) => m.EmailsControl))
const LocationControl = lazyWithRetry(() =>
  import('./location/LocationControl.js').then((m) => m.LocationControl),
)
const PhoneControl = lazyWithRetry(() =>
  import('./phone/LatePhoneControl.js').then((m) => m.LatePhoneControl),
)
const SplitNameControl = lazyWithRetry(() =>
  import('./name/SplitNameControl.js').then((m) => m.SplitNameControl),
)

/** Binds what a control holds to the control. */
function draw(rules: AnyFieldValueRules, Control: unknown): RenderedFieldType {
  return { ...rules, Control: Control as RenderedFieldType['Control'] }
}

/**
 * Every wire type with the control that draws it. A type that is missing here does not compile. The rules of their
 * answers are in `rules.ts`, which is not needed to draw a form.
 */
export const renderedFieldTypes = {
  name: draw(valueRules.name, TextControl),
  splitName: draw(valueRules.splitName, SplitNameControl),
  email: draw(valueRules.email, TextControl),
  phone: draw(valueRules.phone, PhoneControl),
  address: draw(valueRules.address, TextControl),
  text: draw(valueRules.text, TextControl),
  textarea: draw(valueRules.textarea, TextAreaControl),
  number: draw(valueRules.number, TextControl),
  url: draw(valueRules.url, TextControl),
  select: draw(valueRules.select, ChoiceControl),
  multiselect: draw(valueRules.multiselect, ChoicesControl),
  multiemail: draw(valueRules.multiemail, EmailsControl),
  checkbox: draw(valueRules.checkbox, ChoicesControl),
  radio: draw(valueRules.radio, ChoiceControl),
  boolean: draw(valueRules.boolean, BooleanControl),
  radioInput: draw(valueRules.radioInput, LocationControl),
  lengthInMinutes: draw(valueRules.lengthInMinutes, ChoiceControl),
  recurrenceCount: draw(valueRules.recurrenceCount, TextControl),
} satisfies Record<DrawnType, RenderedFieldType>
