import type { Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { EventType } from '../../contract/eventType.js'
import { isTimeZone } from '../../contract/isTimeZone.js'
import type { BookedMessages } from '../../messages/types.js'
import { formatWhen, type TimeStyle, type WhenText } from '../../time/formatWhen.js'
import { isActive, sortByStart } from './bookingStatus.js'
import type { AnswerText } from './formatAnswers.js'
import { toPeople, type PeopleText } from './toPeople.js'
import { toSpan } from './toSpan.js'
import { toWhere, type WhereText } from './toWhere.js'

/** The result of a successful submit. */
export interface BookingResult {
  /** One booking, or the occurrences of a series. */
  bookings: Booking[]
  /** How many dates of the series the server did not list, or listed in a form that cannot be read. */
  unlisted?: number
  /** The request that was sent. Its values are used where the reply has none. */
  request: BookingRequest
  answers: AnswerText[]
}

/** One occurrence of a series as text. */
export interface OccurrenceText extends WhenText {
  /** The uid of the booking. */
  key: string
  status: string
}

/** A confirmation as text. */
export interface ConfirmationText extends PeopleText {
  /** The status of all bookings, or `''` if they differ or the status is unknown. */
  status: 'accepted' | 'pending' | 'cancelled' | 'rejected' | ''
  title: string
  name: string | undefined
  when: WhenText
  /** The time in the organizer's time zone, if it differs from the visitor's. */
  hostTime: string | undefined
  lengthMinutes: number
  where: WhereText | undefined
  hosts: string[]
  /** The requested time, if the server booked a different one. */
  movedFrom: WhenText | undefined
  /** The time that the booking had before the visitor moved it. */
  former: WhenText | undefined
  /** The occurrences of a series. Empty for a single booking. */
  occurrences: OccurrenceText[]
  seat: boolean
  uid: string
}

/** The time of a booking before it was moved. */
export interface FormerTime {
  /** The start, ISO 8601. */
  start: string
  lengthMinutes: number
}

/** Input of {@link toConfirmation}. */
export interface ConfirmationInput {
  result: BookingResult
  eventType: EventType
  style: TimeStyle
  messages: BookedMessages
  /** The time that the booking had before the visitor moved it. */
  former?: FormerTime | undefined
  /** Whether nobody meets any more. @defaultValue whether all bookings are cancelled or rejected */
  isOff?: boolean | undefined
}

/**
 * Returns the result of a submit as text. Values from the server take precedence over those of the request.
 *
 * @returns `undefined` if there is no booking
 */
export function toConfirmation({
  result,
  eventType,
  style,
  messages,
  former,
  isOff = !result.bookings.some(isActive),
}: ConfirmationInput): ConfirmationText | undefined {
  const { request } = result
  const bookings = sortByStart(result.bookings)
  const [booking] = bookings
  if (!booking) return undefined
  const status = toStatus(bookings)
  const { confirmation } = messages
  const { start, lengthMinutes } = toSpan(booking, request, eventType)
  const when = formatWhen(start, lengthMinutes, style)
  const hostWhen = toHostWhen(booking, when, (timeZone) =>
    formatWhen(start, lengthMinutes, { ...style, timeZone }),
  )
  const titles = {
    accepted: confirmation.booked,
    pending: confirmation.pending,
    cancelled: confirmation.cancelled,
    rejected: confirmation.rejected,
  }
  return {
    status,
    title: status ? titles[status] : confirmation.other,
    name: eventType.title ?? booking.title,
    when,
    hostTime: hostWhen && toHostTime(hostWhen, when, messages),
    lengthMinutes,
    where: toWhere({ booking, request, eventType, messages, isOff }),
    hosts: toHosts(booking, eventType),
    ...toPeople(booking, request),
    movedFrom:
      // The requested date can be one of those that are not listed.
      result.unlisted || Date.parse(start) === Date.parse(request.start)
        ? undefined
        : formatWhen(request.start, lengthMinutes, style),
    former: former && formatWhen(former.start, former.lengthMinutes, style),
    occurrences:
      bookings.length < 2
        ? []
        : bookings.map((occurrence) => toOccurrence(occurrence, { result, eventType, style, messages })),
    seat: !!booking.seatUid && status === 'accepted',
    uid: booking.uid,
  }
}

function toStatus(bookings: Booking[]): ConfirmationText['status'] {
  const [status, ...others] = new Set(bookings.map((booking) => booking.status))
  return !others.length &&
    (status === 'accepted' || status === 'pending' || status === 'cancelled' || status === 'rejected')
    ? status
    : ''
}

function toOccurrence(
  booking: Booking,
  { result, eventType, style, messages }: ConfirmationInput,
): OccurrenceText {
  const { start, lengthMinutes } = toSpan(booking, result.request, eventType)
  const { status: names } = messages.confirmation
  const status = booking.status && Object.hasOwn(names, booking.status) ? names[booking.status] : undefined
  return {
    ...formatWhen(start, lengthMinutes, style),
    key: booking.uid,
    status: status ?? messages.confirmation.other,
  }
}

/**
 * Returns the time in the organizer's time zone, or `undefined` if it equals the time that the visitor sees.
 */
function toHostWhen(
  { hosts: [host] }: Booking,
  when: WhenText,
  format: (timeZone: string) => WhenText,
): WhenText | undefined {
  const hostWhen = isTimeZone(host?.timeZone) ? format(host.timeZone) : when
  return hostWhen.time === when.time && hostWhen.date === when.date ? undefined : hostWhen
}

function toHostTime(hostWhen: WhenText, when: WhenText, { confirmation, form }: BookedMessages): string {
  const date = hostWhen.date === when.date ? '' : `${hostWhen.date}${form.separator}`
  return `${date}${hostWhen.time} ${confirmation.hostTime(hostWhen.zone)}`
}

function toHosts(booking: Booking, { users = [], hosts = [] }: EventType): string[] {
  const names = (people: { name?: string | undefined }[]) =>
    people.flatMap(({ name }) => (name && name.toLowerCase() !== 'unknown' ? [name] : []))
  return [booking.hosts, hosts, users].map(names).find((list) => list.length) ?? []
}
