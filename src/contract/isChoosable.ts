import type { EventTypeLocation } from './eventTypeLocation.js'
import { INTEGRATIONS } from './integrations.js'
import { attendeeValueKey } from './places.js'

const ORGANIZER_TYPES = ['address', 'link', 'phone', 'organizersDefaultApp']

/** Whether a booking can name this place: a type of the wire, and an integration that the API lists. */
export function isChoosable(place: EventTypeLocation): boolean {
  if (place.type === 'integration') return INTEGRATIONS.includes(place.integration ?? '')
  return ORGANIZER_TYPES.includes(place.type) || !!attendeeValueKey(place)
}
