import type { Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { EventType } from '../../contract/eventType.js'
import { isIntegrationCode, toIntegrationName } from '../../contract/toIntegrationName.js'
import { toPlaceText } from '../../fields/location/toPlaceText.js'
import type { SubmitMessages } from '../../messages/types.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'

/** Where a booking takes place, as text. */
export interface WhereText {
  text: string
  /** The link to join the meeting, or a `tel:` link. */
  href?: string
  /** An additional hint for the visitor. */
  note?: string
}

/** Input of {@link toWhere}. */
export interface WhereInput {
  booking: Booking
  request: BookingRequest
  eventType: EventType
  messages: SubmitMessages
  /** Whether the booking is over, cancelled or rejected, so that nobody meets at its link. */
  isOff?: boolean
}

/**
 * Internal codes that the server returns as the location when it has no value.
 *
 * @source recorded bookings, December 2025
 */
const INTERNAL = /^(attendeeInPerson|inPerson|link|userPhone|phone|somewhereElse|conferencing|\{.*)$/s
const PHONE = /^\+\d[\d\s().-]{5,}$/

/**
 * Returns where a booking takes place: a link to join, an address, a phone number or the name of an
 * app, but never an internal code of the server. If the server sends no usable value, the requested
 * location is used.
 *
 * @returns `undefined` if neither the server nor the request names a place
 */
export function toWhere(input: WhereInput): WhereText | undefined {
  const { booking, request, eventType, messages, isOff } = input
  const isLink = (place: string): boolean => !!toSafeUrl(place)?.startsWith('http')
  const given = [booking.meetingUrl, booking.location].filter((text) => !!text) as string[]
  const places = isOff ? given.filter((place) => !isLink(place)) : given
  const link = toSafeUrl(places.find(isLink))
  if (link) return { text: messages.confirmation.join, href: link }
  const app = places.find(isIntegrationCode)
  if (app) return { text: toIntegrationName(app), ...(!isOff && { note: messages.confirmation.linkLater }) }
  const text =
    places.reverse().find((place) => !INTERNAL.test(place)) ?? toRequestedPlace(request, eventType, messages)
  return text === undefined ? undefined : toText(text)
}

function toText(text: string): WhereText {
  return PHONE.test(text) ? { text, href: `tel:${text.replace(/[^\d+]/g, '')}` } : { text }
}

function toRequestedPlace(
  { location }: BookingRequest,
  { locations = [] }: EventType,
  messages: SubmitMessages,
): string | undefined {
  if (typeof location === 'string') return location
  if (location && 'address' in location) return location.address
  if (location && 'phone' in location) return location.phone
  if (location && 'location' in location) return location.location
  const place = location
    ? { integration: undefined, ...location, ...NO_VALUES }
    : locations.length === 1
      ? locations[0]
      : undefined
  return place && toPlaceText(place, messages).label
}

const NO_VALUES = { address: undefined, link: undefined, phone: undefined, public: undefined }
