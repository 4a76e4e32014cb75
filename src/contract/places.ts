import type { EventTypeLocation } from './eventTypeLocation.js'
import { isIntegrationCode, toIntegrationSlug } from './toIntegrationName.js'

/**
 * The location types whose value the attendee supplies. Maps each type to the key of the value in the
 * request body.
 */
export const ATTENDEE_VALUE_KEYS: Record<string, 'address' | 'phone' | 'location'> = {
  attendeeAddress: 'address',
  attendeePhone: 'phone',
  attendeeDefined: 'location',
}

/**
 * Returns the key that the attendee's value for this location has in the request body, or undefined if
 * the attendee does not supply a value.
 */
export function attendeeValueKey(place: EventTypeLocation | undefined) {
  return place && Object.hasOwn(ATTENDEE_VALUE_KEYS, place.type) ? ATTENDEE_VALUE_KEYS[place.type] : undefined
}

/**
 * Returns the locations that a booking can distinguish. A booking names a location only by its type,
 * and an integration also by its app. If several locations match, the server takes the last one, so the
 * earlier ones are not offered.
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

/** Returns whether a location in a request body or in a prefilled value refers to `place`. */
export function matchesPlace(place: EventTypeLocation, { type, integration }: PlaceJson): boolean {
  return place.type === type && (type !== 'integration' || place.integration === integration)
}

/** The location types of the API, by the names under which a booking stores them. */
const STORED_TYPES: Record<string, string> = {
  inPerson: 'address',
  link: 'link',
  userPhone: 'phone',
  phone: 'attendeePhone',
  attendeeInPerson: 'attendeeAddress',
  somewhereElse: 'attendeeDefined',
  conferencing: 'organizersDefaultApp',
}

/**
 * Returns a prefilled location as in a request. A text is the type of a location; a booking stores a
 * location as `{ value, optionValue }`.
 */
export function toPlaceJson(prefill: unknown): PlaceJson {
  if (typeof prefill !== 'object' || !prefill) return { type: prefill }
  const { value, optionValue } = prefill as { value?: unknown; optionValue?: unknown }
  if (typeof value !== 'string') return prefill
  const integration = isIntegrationCode(value) && toIntegrationSlug(value).replace('daily', 'cal-video')
  return {
    ...{ type: integration ? 'integration' : Object.hasOwn(STORED_TYPES, value) && STORED_TYPES[value] },
    ...{ integration, address: optionValue, phone: optionValue, location: optionValue },
  }
}
