import type { FieldDefinition } from '../types.js'

/** The most characters of a `textarea` when the definition says nothing else: the server's own limit. */
const TEXTAREA_MAX_LENGTH = 1000

/** The most characters a text field takes: its own limit, 1,000 for a `textarea`, none otherwise. */
export function maxLengthOf(field: FieldDefinition): number {
  return field.maxLength ?? (field.type === 'textarea' ? TEXTAREA_MAX_LENGTH : Infinity)
}
