import type { FieldDefinition } from '../types.js'

/** In characters: the server's limit for a `textarea` without a `maxLength`. */
const TEXTAREA_MAX_LENGTH = 1000

/** Returns the maximum length of a text field, in characters: 1,000 for a `textarea` that sets none. */
export function maxLengthOf(field: FieldDefinition): number {
  return field.maxLength ?? (field.type === 'textarea' ? TEXTAREA_MAX_LENGTH : Infinity)
}
