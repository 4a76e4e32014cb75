import { consentRules } from './consent/consent.field.js'
import { dateRules } from './date/date.field.js'
import { defineAnswerRules } from './defineAnswerRules.js'
import { fileRules } from './file/file.field.js'

/**
 * The rules of the field types that only a definition of a host has. They are not in `fieldRules`, so that
 * other forms never load them.
 */
export const questionRules = {
  date: defineAnswerRules(dateRules),
  file: defineAnswerRules(fileRules),
  consent: defineAnswerRules(consentRules),
}
