import type { EventTypeLocation } from '../../contract/eventTypeLocation.js'
import { toIntegrationName } from '../../contract/toIntegrationName.js'
import { isChoosable } from '../../contract/isChoosable.js'
import type { FormWords } from '../../messages/en.js'

/** A place in words. */
export interface PlaceText {
  label: string
  /** The organizer's address, link or number when it may be shown, else that it comes later. */
  detail?: string | undefined
}

/** Writes one of an event type's locations for a reader; one that cannot be booked is said to be so. */
export function toPlaceText(place: EventTypeLocation, { places }: Pick<FormWords, 'places'>): PlaceText {
  const detail = (value: string | undefined) => (place.public && value) || places.afterBooking
  if (!isChoosable(place)) return { label: places.unknown }
  switch (place.type) {
    case 'address':
      return { label: places.address, detail: detail(place.address) }
    case 'link':
      return { label: places.link, detail: detail(place.link) }
    case 'phone':
      return { label: places.phone, detail: detail(place.phone) }
    case 'integration':
      return { label: places.integration(toIntegrationName(place.integration ?? '')) }
    case 'attendeeAddress':
      return { label: places.attendeeAddress }
    case 'attendeePhone':
      return { label: places.attendeePhone }
    case 'attendeeDefined':
      return { label: places.attendeeDefined }
    default:
      return { label: places.organizersDefaultApp }
  }
}
