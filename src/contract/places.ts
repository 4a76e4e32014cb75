import type { EventTypeLocation } from './eventTypeLocation.js'
import { INTEGRATIONS } from './toIntegrationName.js'

/** The types whose value the attendee supplies, and the key it has in the body. */
export const ATTENDEE_VALUE_KEYS: Record<string, 'address' | 'phone' | 'location'> = {
  attendeeAddress: 'address',
  attendeePhone: 'phone',
  attendeeDefined: 'location',
}

/** The key of the value that the attendee supplies for a place; `undefined` for a place of the organizer. */
export function attendeeValueKey(place: EventTypeLocation | undefined) {
  return place && Object.hasOwn(ATTENDEE_VALUE_KEYS, place.type) ? ATTENDEE_VALUE_KEYS[place.type] : undefined
}

/**
 * The places a visitor can tell apart. A booking names only the type of a place, and of two with the same type the
 * server takes the last, so the earlier one is not offered.
 */
export function toPlaces(locations: EventTypeLocation[]): EventTypeLocation[] {
  const identity = (place: EventTypeLocation) =>
    `${place.type} ${place.type === 'integration' ? place.integration : ''}`
  return locations.filter(
    (place, at) => !locations.slice(at + 1).some((later) => identity(later) === identity(place)),
  )
}

/** A place as the wire writes it, in a body or in a prefilled value. */
export interface PlaceJson {
  type?: unknown
  integration?: unknown
  address?: unknown
  phone?: unknown
  location?: unknown
}

/** Whether a body that names a place means this one. */
export function matchesPlace(place: EventTypeLocation, { type, integration }: PlaceJson): boolean {
  return place.type === type && (type !== 'integration' || place.integration === integration)
}

const ORGANIZER_TYPES = ['address', 'link', 'phone', 'organizersDefaultApp']

/** Whether a booking can name this place: a type of the wire, and an integration that the API lists. */
export function isChoosable(place: EventTypeLocation): boolean {
  if (place.type === 'integration') return INTEGRATIONS.includes(place.integration ?? '')
  return ORGANIZER_TYPES.includes(place.type) || !!attendeeValueKey(place)
}
