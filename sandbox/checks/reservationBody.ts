import { toNumber, toObject, toText, type JsonObject } from '../eventTypes/json.js'
import { refuse, refuseProperties, type PropertyComplaint, type Refusal } from '../http/refusal.js'
import { dateString, integer } from './constraints.js'
import { toInstant } from './toInstant.js'

/** A parsed request to reserve a slot. */
export interface ReservationBody {
  readonly eventTypeId: number
  readonly startMs: number
  /** Minutes. */
  readonly slotDuration: number | undefined
  /** Minutes. */
  readonly reservationDuration: number | undefined
}

const PROPERTIES = [
  { property: 'eventTypeId', check: integer, constraint: 'isInt', optional: false },
  { property: 'slotStart', check: dateString, constraint: 'isDateString', optional: false },
  { property: 'slotDuration', check: integer, constraint: 'isInt', optional: true },
  { property: 'reservationDuration', check: integer, constraint: 'isInt', optional: true },
] as const

/** Validates and parses the body of a reservation. Unknown keys are dropped, as recorded. */
export function readReservationBody(value: unknown): ReservationBody | Refusal {
  const body = toObject(value)
  const complaints = PROPERTIES.flatMap(({ property, check, constraint, optional }) => {
    const given = body[property] ?? undefined
    const [fault] = optional && given === undefined ? [] : check(property, given)
    return fault === undefined ? [] : [toComplaint(body, property, { [constraint]: fault })]
  })
  if (complaints.length > 0) return refuseProperties(complaints)
  const startUtc = toInstant(toText(body.slotStart) ?? '')
  if (startUtc === undefined) return refuse(400, 'Invalid start date')
  return {
    eventTypeId: toNumber(body.eventTypeId) ?? 0,
    startMs: Date.parse(startUtc),
    slotDuration: toNumber(body.slotDuration),
    reservationDuration: toNumber(body.reservationDuration),
  }
}

function toComplaint(
  target: JsonObject,
  property: string,
  constraints: Record<string, string>,
): PropertyComplaint {
  const given: Partial<PropertyComplaint> = Object.hasOwn(target, property) ? { value: target[property] } : {}
  return { target, ...given, property, children: [], constraints }
}
