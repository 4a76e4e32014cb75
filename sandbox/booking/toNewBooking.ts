import { toNumber, toObject, toObjects, type JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { NewBooking } from '../database/StoredBooking.js'
import type { CheckedBooking } from './BookingContext.js'
import { createUid } from './createUid.js'

const UNIT_MS: Readonly<Record<string, number>> = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 }

interface Moment {
  readonly startUtc: string
  readonly nowMs: number
  readonly seriesUid?: string
}

/** Builds the row of one booking at the given start. A series has one row per start. */
export function toNewBooking(checked: CheckedBooking, { startUtc, nowMs, seriesUid }: Moment): NewBooking {
  const { eventType, attendee } = checked
  const startMs = Date.parse(startUtc)
  const uid = createUid()
  const pending = needsConfirmation(eventType, startMs - nowMs)
  const { notes } = checked.responses
  return {
    uid,
    seriesUid,
    eventTypeId: eventType.id,
    startMs,
    endMs: startMs + checked.lengthMinutes * 60_000,
    status: pending ? 'pending' : 'accepted',
    blocks:
      !pending || toObject(eventType.raw.confirmationPolicy)['blockUnconfirmedBookingsInBooker'] === true,
    seats: eventType.seats?.perSlot,
    title: `${eventType.title} between ${eventType.ownerName} and ${attendee.name}`,
    description: eventType.seats ? null : typeof notes === 'string' ? notes.trim() : '',
    location: checked.location,
    icsUid: `${eventType.seats ? createUid() : uid}@Cal.com`,
    createdMs: nowMs,
    changes: {},
    attendee,
    responses: checked.responses,
    metadata: checked.metadata,
  }
}

/**
 * Returns whether a booking waits for confirmation: by the policy always, or if the start is closer
 * than its threshold. A paid booking waits for its payment.
 */
function needsConfirmation({ raw }: ServedEventType, noticeMs: number): boolean {
  const { disabled, type, noticeThreshold } = toObject(raw.confirmationPolicy)
  if (isPaid(raw)) return true
  if (disabled === true) return false
  const { unit, count } = toObject(noticeThreshold)
  return (
    type === 'always' || (type === 'time' && noticeMs < (toNumber(count) ?? 0) * (UNIT_MS[String(unit)] ?? 0))
  )
}

/** Returns whether the event type or one of its enabled apps has a price. */
function isPaid({ price, metadata }: JsonObject): boolean {
  const apps = toObjects(Object.values(toObject(toObject(metadata).apps)))
  const prices = [price, ...apps.filter(({ enabled }) => enabled === true).map((app) => app.price)]
  return prices.some((one) => (toNumber(one) ?? 0) > 0)
}
