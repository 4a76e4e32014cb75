import type { Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { EventType } from '../../contract/eventType.js'
import { isIntegrationCode, toIntegrationName } from '../../contract/toIntegrationName.js'
import { toPlaceText } from '../../fields/location/toPlaceText.js'
import type { SubmitMessages } from '../../messages/types.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'

/** Where a booking takes place, in words. */
export interface WhereText {
  text: string
  /** A join link or a number to call. */
  href?: string
  /** What else there is to know. */
  note?: string
}

/** What is known when a place is put into words. */
export interface WhereInput {
  booking: Booking
  request: BookingRequest
  eventType: EventType
  messages: SubmitMessages
}

/** Words that the server keeps for itself, and answers where it has no value. @source recorded bookings, December 2025 */
const INTERNAL = /^(attendeeInPerson|inPerson|link|userPhone|phone|somewhereElse|conferencing|\{.*)$/s
const PHONE = /^\+\d[\d\s().-]{5,}$/

/**
 * Writes where a booking takes place: a link to join, an address, a number, the name of an app; never a code or word
 * that is internal to the server. Where the server says nothing usable, what was asked for stands in.
 *
 * @returns `undefined` when nobody said where
 */
export function toWhere({ booking, request, eventType, messages }: WhereInput): WhereText | undefined {
  const given = [booking.meetingUrl, booking.location].filter((text) => !!text) as string[]
  const link = given.map(toSafeUrl).find((url) => url?.startsWith('http'))
  if (link) return { text: messages.confirmation.join, href: link }
  const app = given.find(isIntegrationCode)
  if (app) return { text: toIntegrationName(app), note: messages.confirmation.linkLater }
  const text = given.reverse().find((one) => !INTERNAL.test(one)) ?? toAskedFor(request, eventType, messages)
  return text === undefined ? undefined : toText(text)
}

function toText(text: string): WhereText {
  return PHONE.test(text) ? { text, href: `tel:${text.replace(/[^\d+]/g, '')}` } : { text }
}

function toAskedFor(
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
