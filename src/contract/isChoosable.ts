import type { EventTypeLocation } from './eventTypeLocation.js'
import { INTEGRATIONS } from './integrations.js'
import { attendeeValueKey } from './places.js'

const ORGANIZER_TYPES = ['address', 'link', 'phone', 'organizersDefaultApp']

/**
 * Returns whether a booking request can name this location. The API must know the type of the location
 * and, for a location of type `integration`, the integration.
 */
export function isChoosable(place: EventTypeLocation): boolean {
  if (place.type === 'integration') return INTEGRATIONS.includes(place.integration ?? '')
  return ORGANIZER_TYPES.includes(place.type) || !!attendeeValueKey(place)
}
