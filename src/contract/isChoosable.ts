import type { EventTypeLocation } from './eventTypeLocation.js'
import { INTEGRATIONS } from './integrations.js'
import { attendeeValueKey } from './places.js'

const ORGANIZER_TYPES = ['address', 'link', 'phone', 'organizersDefaultApp']

/**
 * Returns whether a booking can name this location: its type and its integration must be known to the
 * API.
 */
export function isChoosable(place: EventTypeLocation): boolean {
  if (place.type === 'integration') return INTEGRATIONS.includes(place.integration ?? '')
  return ORGANIZER_TYPES.includes(place.type) || !!attendeeValueKey(place)
}
