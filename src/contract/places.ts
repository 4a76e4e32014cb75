import type { EventTypeLocation } from './eventTypeLocation.js'

/** The location types whose value the attendee supplies, with the key of the value in the body. */
export const ATTENDEE_VALUE_KEYS: Record<string, 'address' | 'phone' | 'location'> = {
  attendeeAddress: 'address',
  attendeePhone: 'phone',
  attendeeDefined: 'location',
}

/**
 * Returns the body key of the value that the attendee supplies, or undefined if the organizer supplies
 * the value.
 */
export function attendeeValueKey(place: EventTypeLocation | undefined) {
  return place && Object.hasOwn(ATTENDEE_VALUE_KEYS, place.type) ? ATTENDEE_VALUE_KEYS[place.type] : undefined
}

/**
 * Returns the locations that a booking can distinguish. A booking names only the type of a location, and
 * the server takes the last one of that type, so earlier ones of the same type are not offered.
 */
export function toPlaces(locations: EventTypeLocation[]): EventTypeLocation[] {
  const identity = (place: EventTypeLocation) =>
    `${place.type} ${place.type === 'integration' ? place.integration : ''}`
  return locations.filter(
    (place, at) => !locations.slice(at + 1).some((later) => identity(later) === identity(place)),
  )
}

/** A location as JSON, in a request body or in a prefilled value. */
export interface PlaceJson {
  type?: unknown
  integration?: unknown
  address?: unknown
  phone?: unknown
  location?: unknown
}

/** Returns whether a location in a body or prefilled value names this location of an event type. */
export function matchesPlace(place: EventTypeLocation, { type, integration }: PlaceJson): boolean {
  return place.type === type && (type !== 'integration' || place.integration === integration)
}
