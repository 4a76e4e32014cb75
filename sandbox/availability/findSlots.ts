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
import { toLocalDay } from './localTime.js'
import { overlaps, type Range } from './Range.js'
import type { ReservationStore } from '../database/createReservationStore.js'
import { toStarts } from './toStarts.js'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Nobody looks further ahead, and a reply that does would be endless. */
const MAX_DAYS_AHEAD = 5 * 366

/** What free times are asked for. */
export interface SlotsRequest extends Range {
  readonly timeZone: string
  readonly lengthMinutes: number
  /** The booking that is to be moved: its time counts as free. */
  readonly movingUid: string | undefined
}

export interface Slot extends Range {
  /** The seated booking that stands at this time. */
  readonly booking: StoredBooking | undefined
}

export interface SlotsContext extends Omit<Calendar, 'bookings'> {
  readonly store: BookingStore
  readonly reservations: ReservationStore
  readonly now: () => number
}

/** The free times of an event type by day in the zone that was asked for. */
export async function findSlots(
  eventType: ServedEventType,
  asked: SlotsRequest,
  context: SlotsContext,
): Promise<Map<string, Slot[]>> {
  const { timeZone } = asked
  const window = readBookingWindow(eventType.raw.bookingWindow, { nowMs: context.now(), timeZone })
  const within = toReach(asked, window, context.now())
  if (within.endMs <= within.startMs) return new Map()
  const slots = await listSlots(eventType, { ...asked, ...within }, context)
  const days = groupByDay(slots, timeZone)
  return trim(days, { window, firstOnly: eventType.raw.onlyShowFirstAvailableSlot === true })
}

/** A moving window is counted from before the days that were asked for, and then answers with all of its own. */
function toReach(asked: Range, { rolling, untilMs = Infinity }: BookingWindow, nowMs: number): Range {
  return {
    startMs: rolling ? toRollingStart(asked.startMs, nowMs) : Math.max(asked.startMs, nowMs),
    endMs: Math.min(asked.endMs, untilMs, nowMs + MAX_DAYS_AHEAD * DAY_MS),
  }
}

async function listSlots(
  eventType: ServedEventType,
  asked: SlotsRequest,
  context: SlotsContext,
): Promise<Slot[]> {
  const { lengthMinutes, timeZone, movingUid } = asked
  const reach = { startMs: asked.startMs - 2 * DAY_MS, endMs: asked.endMs + 2 * DAY_MS }
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
    .filter(({ startMs, endMs }) => startMs >= asked.startMs && endMs - 1000 <= asked.endMs)
}

/** With seats, only a booking that starts at the same moment shares its time. */
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
