import { toObject, toText, type JsonObject } from '../eventTypes/json.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { checkClass, type BodyClass, type Property } from './checkClass.js'
import { boolean, dateString, text, type Constraint } from './constraints.js'
import { toInstant } from './toInstant.js'

/** A parsed request to move a booking or one of its seats. */
export interface RescheduleBody {
  /** ISO 8601 in UTC. */
  readonly startUtc: string
  readonly reason: string | undefined
  readonly rescheduledBy: string | undefined
  readonly seatUid: string | undefined
}

/** A parsed request to cancel a booking or one of its seats. */
export interface CancelBody {
  readonly reason: string | undefined
  /** Whether the later bookings of the series are cancelled, too. */
  readonly subsequent: boolean
  readonly seatUid: string | undefined
}

const optional = (check: Constraint): Property => ({ check, optional: true })

const MOVE = {
  start: { check: dateString },
  rescheduledBy: optional(text),
  emailVerificationCode: optional(text),
}

/** A body with `seatUid` is about one seat, and then no reason for rescheduling is allowed. */
const RESCHEDULE = {
  whole: { properties: { ...MOVE, reschedulingReason: optional(text) } },
  seat: { properties: { ...MOVE, seatUid: { check: text } } },
} satisfies Record<string, BodyClass>

const CANCEL = {
  whole: {
    properties: { cancellationReason: optional(text), cancelSubsequentBookings: optional(boolean) },
  },
  seat: { properties: { seatUid: { check: text }, cancellationReason: optional(text) } },
} satisfies Record<string, BodyClass>

/** Validates and parses the body of `POST /v2/bookings/:uid/reschedule`. */
export function readRescheduleBody(value: unknown): RescheduleBody | Refusal {
  const body = toObject(value)
  const refusal = checkClass(value, RESCHEDULE[toKind(body)])
  if (isRefusal(refusal)) return refusal
  const startUtc = toInstant(toText(body.start) ?? '')
  if (startUtc === undefined) return refuse(400, 'Invalid time value')
  return {
    startUtc,
    reason: toText(body.reschedulingReason),
    rescheduledBy: toText(body.rescheduledBy),
    seatUid: toText(body.seatUid),
  }
}

/** Validates and parses the body of `POST /v2/bookings/:uid/cancel`. */
export function readCancelBody(value: unknown): CancelBody | Refusal {
  const body = toObject(value)
  const refusal = checkClass(value, CANCEL[toKind(body)])
  if (isRefusal(refusal)) return refusal
  return {
    reason: toText(body.cancellationReason),
    subsequent: body.cancelSubsequentBookings === true,
    seatUid: toText(body.seatUid),
  }
}

function toKind(body: JsonObject): 'whole' | 'seat' {
  return Object.hasOwn(body, 'seatUid') ? 'seat' : 'whole'
}
