import { consentRules } from './consent/consent.field.js'
import { dateRules } from './date/date.field.js'
import { fileRules } from './file/file.field.js'
import type { FieldRules } from './types.js'

/** Erases the value and answer types, so that the rules of all field types fit in one map. */
function defineRules<Value, Answer>(rules: FieldRules<Value, Answer>): FieldRules<unknown, unknown> {
  return rules as unknown as FieldRules<unknown, unknown>
}

/**
 * The field types that only a definition of a host has, without controls. `<BookingForm>` knows these types.
 * To render such fields yourself, pass them as `fieldTypes` to `useBookingForm`. What a control holds:
 *
 * - `date`: a text, `2026-12-31` or empty
 * - `consent`: when the visitor has consented, ISO 8601 in UTC, or an empty text
 * - `file`: use `useBookingFiles`
 */
// They are not in `fieldRules`, so that other forms never load them.
export const questionTypes = {
  date: defineRules(dateRules),
  file: defineRules(fileRules),
  consent: defineRules(consentRules),
}
