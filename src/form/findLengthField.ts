import type { FieldDefinition } from '../fields/types.js'
import type { FormDefinition } from './types.js'

/** Returns the field that asks for the length, which event types with several lengths have. */
export function findLengthField({ fields }: FormDefinition): FieldDefinition | undefined {
  return fields.find(({ destination }) => destination === 'lengthInMinutes')
}
