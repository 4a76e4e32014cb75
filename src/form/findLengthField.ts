import type { FieldDefinition } from '../fields/types.js'
import type { FormDefinition } from './types.js'

/** Returns the field that asks for the length, or undefined if the event type has a single length. */
export function findLengthField({ fields }: FormDefinition): FieldDefinition | undefined {
  return fields.find(({ destination }) => destination === 'lengthInMinutes')
}
