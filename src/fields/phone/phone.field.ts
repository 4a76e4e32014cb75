import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'
import { plainText } from '../text/text.field.js'
import { cleanPhone } from './cleanPhone.js'
import { toE164 } from './toE164.js'

/**
 * A phone number in E.164 format: `+` and 7 to 15 digits, the first of them not 0.
 *
 * @source ITU-T E.164
 */
export const E164 = /^\+[1-9]\d{6,14}$/

/** A phone number. It may be typed in any format and is sent as E.164. */
export const phoneRules = defineAnswerRules<string, string>({
  ...plainText,
  toAnswer: (value, _, context) => toE164(value, context),
  // The rules of phone numbers are loaded only in a page. A server takes any number with a country code.
  clean: forText(cleanPhone),
  missing: (field, messages) =>
    field.destination === 'response' ? messages.errors.fill(field.label) : messages.errors.phoneMissing,
  answerSchema: (_, { messages }) => z.string().check(z.regex(E164, messages.errors.phone)),
})
