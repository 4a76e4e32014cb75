import type { FieldDefinition } from '../types.js'

/** The server's limit for a `textarea` without a `maxLength`, in characters. */
const TEXTAREA_MAX_LENGTH = 1000

/**
 * Returns the maximum length of a text field, in characters. If the field sets none, the length of a
 * `textarea` is limited to 1,000, and the length of other fields is unlimited.
 */
export function maxLengthOf(field: FieldDefinition): number {
  return field.maxLength ?? (field.type === 'textarea' ? TEXTAREA_MAX_LENGTH : Infinity)
}
