import type { BookingField } from '../contract/bookingField.js'
import { toDestination } from './toDestination.js'

/**
 * Returns a name for the place of a field's answer in the request. The request has one place for each
 * destination, and one for each slug, so two fields with the same place cannot both be answered.
 *
 * @returns the name, or `undefined` if the slug is reserved for another field type
 */
export function toAnswerPlace(wire: BookingField): string | undefined {
  const destination = toDestination(wire)
  return destination === 'response' ? `response ${wire.slug}` : destination
}
