import type { BookingField } from '../contract/bookingField.js'
import type { FieldDefinition } from '../fields/types.js'
import { toDestination } from './toDestination.js'

/**
 * Returns the field whose answer goes to the same place in the request as the answer of `wire`, if any.
 * The request has one place for each destination, and one for each slug.
 */
export function findTwin(fields: FieldDefinition[], wire: BookingField): FieldDefinition | undefined {
  const destination = toDestination(wire)
  return fields.find(
    (field) => field.destination === destination && (destination !== 'response' || field.slug === wire.slug),
  )
}
