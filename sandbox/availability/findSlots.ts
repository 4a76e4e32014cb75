import type { BookingStore } from '../database/createBookingStore.js'
import type { StoredBooking } from '../database/StoredBooking.js'
import { toNumber } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import {
  isOutsideDates,
  readBookingWindow,
  takeRollingDays,
  toRollingStart,
  type BookingWindow,
} from './bookingWindow.js'
import { findFreeTime, type Calendar } from './findFreeTime.js'
import { isLastDayLost } from './isLastDayLost.js'
import { toLocalDay } from './localTime.js'
import { overlaps, type Range } from './Range.js'
import type { ReservationStore } from '../database/createReservationStore.js'
import { toStarts } from './toStarts.js'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Upper limit of a query, so that one with a distant end does not make the reply endless. */
const MAX_DAYS_AHEAD = 5 * 366

/** A parsed slots query. */
export interface SlotsRequest extends Range {
  readonly timeZone: string
  readonly lengthMinutes: number
  /** The booking that is being rescheduled. Its time counts as free. */
  readonly movingUid: string | undefined
}

/** A time that is offered. */
export interface Slot extends Range {
  /** The seated booking at this time, if there is one. */
  readonly booking: StoredBooking | undefined
}

/** What a slots query is answered from. */
export interface SlotsContext extends Omit<Calendar, 'bookings'> {
  readonly store: BookingStore
  readonly reservations: ReservationStore
  readonly now: () => number
}

/** Returns the free slots of an event type, grouped by day (`YYYY-MM-DD`) in the requested zone. */
export async function findSlots(
  eventType: ServedEventType,
  request: SlotsRequest,
  context: SlotsContext,
): Promise<Map<string, Slot[]>> {
  const { timeZone } = request
  const window = readBookingWindow(eventType.raw.bookingWindow, { nowMs: context.now(), timeZone })
  const within = toReach(request, window, context.now())
  if (within.endMs <= within.startMs) return new Map()
  const slots = await listSlots(eventType, { ...request, ...within }, context)
  const days = groupByDay(slots, timeZone)
  if (!window.rolling && isLastDayLost(request)) days.delete(toLocalDay(request.endMs, timeZone))
  return trim(days, { window, firstOnly: eventType.raw.onlyShowFirstAvailableSlot === true })
}

/**
 * Limits the requested range to what may be offered. A rolling window is counted from before the
 * requested days, and the reply then contains all of its days.
 */
function toReach(request: Range, { rolling, untilMs = Infinity }: BookingWindow, nowMs: number): Range {
  return {
    startMs: rolling ? toRollingStart(request.startMs, nowMs) : Math.max(request.startMs, nowMs),
    endMs: Math.min(request.endMs, untilMs, nowMs + MAX_DAYS_AHEAD * DAY_MS),
  }
}

async function listSlots(
  eventType: ServedEventType,
  request: SlotsRequest,
  context: SlotsContext,
): Promise<Slot[]> {
  const { lengthMinutes, timeZone, movingUid } = request
  const reach = { startMs: request.startMs - 2 * DAY_MS, endMs: request.endMs + 2 * DAY_MS }
  const bookings = (await context.store.findHoldingAny(reach)).filter(({ uid }) => uid !== movingUid)
  const held = await context.reservations.findHolding({ ...reach, eventTypeId: eventType.id }, context.now())
  const earliestMs = context.now() + (toNumber(eventType.raw.minimumBookingNotice) ?? 0) * MINUTE_MS
  const free = findFreeTime(eventType, { ...context, bookings }, reach).map((range) => ({
    ...range,
    startMs: Math.max(range.startMs, earliestMs),
  }))
  const stepMinutes = toNumber(eventType.raw.slotInterval) ?? lengthMinutes
  return toStarts(free, { lengthMinutes, stepMinutes, timeZone })
    .map((startMs) => toSlot(eventType, { startMs, endMs: startMs + lengthMinutes * MINUTE_MS }, bookings))
    .filter((slot): slot is Slot => slot !== undefined)
    .filter((slot) => eventType.seats || !held.some((one) => overlaps(one, slot)))
    .filter(({ startMs }) => !isOutsideDates(eventType.raw.bookingWindow, startMs))
    .filter(({ startMs, endMs }) => startMs >= request.startMs && endMs - 1000 <= request.endMs)
}

/**
 * Without seats, every free time is a slot. With seats, a slot may overlap a booking only if both
 * start at the same moment, because they share its seats.
 */
function toSlot(
  { id, seats }: ServedEventType,
  range: Range,
  bookings: readonly StoredBooking[],
): Slot | undefined {
  if (!seats) return { ...range, booking: undefined }
  const booking = bookings.find((one) => one.eventTypeId === id && overlaps(one, range))
  return booking && booking.startMs !== range.startMs ? undefined : { ...range, booking }
}

function groupByDay(slots: readonly Slot[], timeZone: string): Map<string, Slot[]> {
  const days = new Map<string, Slot[]>()
  for (const slot of slots) {
    const day = toLocalDay(slot.startMs, timeZone)
    days.set(day, [...(days.get(day) ?? []), slot])
  }
  return days
}

interface Trim {
  readonly window: BookingWindow
  readonly firstOnly: boolean
}

function trim(days: Map<string, Slot[]>, { window: { rolling }, firstOnly }: Trim): Map<string, Slot[]> {
  const names = rolling ? takeRollingDays([...days.keys()], rolling) : [...days.keys()]
  return new Map(names.map((day) => [day, (days.get(day) ?? []).slice(0, firstOnly ? 1 : undefined)]))
}
