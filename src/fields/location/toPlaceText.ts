import type { EventTypeLocation } from '../../contract/eventTypeLocation.js'
import { toIntegrationName } from '../../contract/toIntegrationName.js'
import type { FormMessages } from '../../messages/en.js'

/** A place in words. */
export interface PlaceText {
  label: string
  /** The organizer's address, link or number when it may be shown, else that it comes later. */
  detail?: string | undefined
}

/** Writes one of an event type's locations for a reader; one of a type that nobody knows is said to be so. */
export function toPlaceText(place: EventTypeLocation, { places }: Pick<FormMessages, 'places'>): PlaceText {
  const { type } = place
  switch (type) {
    case 'integration':
      return { label: toIntegrationName(place.integration ?? '') }
    case 'address':
    case 'link':
    case 'phone':
      return { label: places[type], detail: (place.public && place[type]) || places.afterBooking }
    case 'attendeeAddress':
    case 'attendeePhone':
    case 'attendeeDefined':
    case 'organizersDefaultApp':
      return { label: places[type] }
    default:
      return { label: places.unknown }
  }
}
