import type { EventTypeLocation } from '../../contract/eventTypeLocation.js'
import { toIntegrationName } from '../../contract/toIntegrationName.js'
import type { FormMessages } from '../../messages/en.js'

/** Result of {@link toPlaceText}. */
export interface PlaceText {
  label: string
  /**
   * The organizer's address, link or number if it is public; otherwise a note that it is sent after the
   * booking.
   */
  detail?: string | undefined
}

/**
 * Describes a location of an event type to the visitor. A location of an unknown type is labelled as
 * unknown.
 */
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
