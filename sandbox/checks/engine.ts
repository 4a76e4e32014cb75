import { own, isObject, type JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { ServedField } from '../eventTypes/toServedFields.js'
import { refuseIssues, refuseShort, type Refusal } from '../http/refusal.js'
import { findFieldFaults } from './fieldRules.js'
import { toNameParts } from './names.js'
import type { EngineInput } from './toEngineInput.js'

/** How the engine differs between revisions. */
export interface EngineOptions {
  /** Whether it refuses every answer to a number field, as the recorded revision does. */
  readonly refusesNumbers: boolean
}

/**
 * Fourth check: the engine validates the request as a whole, and then each field of the event type
 * in order.
 */
export function checkEngine(
  input: EngineInput,
  eventType: ServedEventType,
  options: EngineOptions,
): Refusal | undefined {
  const phone = input.responses.attendeePhoneNumber
  // The engine crashes on a phone number that is not a string, before it can report it.
  if (phone !== undefined && typeof phone !== 'string') return refuseShort(500, 'Internal server error')
  const shapeIssues = findShapeIssues(input, eventType)
  if (shapeIssues.length > 0) return refuseIssues(shapeIssues)
  const fieldIssues = findFieldIssues(input, eventType, options)
  return fieldIssues.length > 0 ? refuseIssues(fieldIssues) : undefined
}

function findShapeIssues(input: EngineInput, eventType: ServedEventType): string[] {
  const { startUtc, timeZone, metadata, responses, location } = input
  const issues =
    startUtc === undefined ? ['end', 'start'].map((name) => `${name} - Expected string, received null`) : []
  if (timeZone === undefined) issues.push('timeZone - Required')
  for (const [key, value] of Object.entries(metadata)) issues.push(...expectText(`metadata.${key}`, value))
  // For a single booking without an e-mail address, one is filled in before this check; for a
  // series it is not.
  if (eventType.recurrence) issues.push(...expectText('responses.email', responses.email))
  const guests = responses.guests
  if (Array.isArray(guests)) {
    issues.push(...guests.flatMap((guest: unknown, index) => expectText(`responses.guests.${index}`, guest)))
  }
  if (location) issues.push(...expectText('responses.location.optionValue', location.optionValue))
  return issues
}

function expectText(path: string, value: unknown): string[] {
  if (typeof value === 'string') return []
  return [`${path} - ${value === undefined ? 'Required' : `Expected string, received ${toTypeName(value)}`}`]
}

function toTypeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function findFieldIssues(
  input: EngineInput,
  eventType: ServedEventType,
  { refusesNumbers }: EngineOptions,
): string[] {
  const issues: string[] = []
  for (const field of eventType.fields) {
    const { slug, value } = selectAnswer(field, input.responses)
    const write = (fault: string): string => `responses - {${slug}}${fault}`
    // The first required field without an answer ends the validation; errors found before it are
    // kept.
    if (field.required && !field.hidden && isMissing(field, value))
      return [...issues, write('error_required_field')]
    if (value === undefined) continue
    const isRefused = refusesNumbers && field.type === 'number'
    issues.push(...(isRefused ? ['Invalid string'] : findFieldFaults(field, value)).map(write))
  }
  return issues
}

interface Answer {
  readonly slug: string
  readonly value: unknown
}

/**
 * Returns the answer to a field. The engine looks it up under a slug of letters, digits, `-` and
 * `_`, with every other character replaced by `-`.
 */
function selectAnswer({ type, slug }: ServedField, responses: JsonObject): Answer {
  if (type === 'splitName') return { slug: 'name', value: toNameParts(own(responses, 'name')) }
  const mapped = slug.replace(/[^A-Za-z0-9_-]/g, '-')
  return { slug: mapped, value: own(responses, mapped) }
}

/**
 * Returns whether an answer is missing. An empty list counts as an answer for check boxes only;
 * false and 0 never do.
 */
function isMissing({ type, slug }: ServedField, value: unknown): boolean {
  // A location is never required, and a reason for rescheduling only if a booking is rescheduled.
  if (type === 'radioInput' || slug === 'rescheduleReason' || isObject(value)) return false
  if (Array.isArray(value)) return value.length === 0 && type !== 'checkbox'
  return !value
}
