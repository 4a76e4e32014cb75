import { own, isObject, type JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { ServedField } from '../eventTypes/toServedFields.js'
import { refuseIssues, refuseShort, type Refusal } from '../http/refusal.js'
import { findFieldFaults } from './fieldRules.js'
import { toNameParts } from './names.js'
import type { EngineInput } from './toEngineInput.js'

/** Fourth check: the engine reads the whole request, and then each field of the event type in its order. */
export function checkEngine(input: EngineInput, eventType: ServedEventType): Refusal | undefined {
  const phone = input.responses.attendeePhoneNumber
  // The engine fails on a phone that is no text, before it can say so.
  if (phone !== undefined && typeof phone !== 'string') return refuseShort(500, 'Internal server error')
  const shapeIssues = findShapeIssues(input, eventType)
  if (shapeIssues.length > 0) return refuseIssues(shapeIssues)
  const fieldIssues = findFieldIssues(input, eventType)
  return fieldIssues.length > 0 ? refuseIssues(fieldIssues) : undefined
}

function findShapeIssues(input: EngineInput, eventType: ServedEventType): string[] {
  const { startUtc, timeZone, metadata, responses, location } = input
  const issues =
    startUtc === undefined ? ['end', 'start'].map((name) => `${name} - Expected string, received null`) : []
  if (timeZone === undefined) issues.push('timeZone - Required')
  for (const [key, value] of Object.entries(metadata)) issues.push(...expectText(`metadata.${key}`, value))
  // Without an e-mail field a single booking gets its address invented before; a series does not.
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

function findFieldIssues(input: EngineInput, eventType: ServedEventType): string[] {
  const issues: string[] = []
  for (const field of eventType.fields) {
    const { slug, value } = selectAnswer(field, input.responses)
    const write = (fault: string): string => `responses - {${slug}}${fault}`
    // The first required field without an answer ends the reading; what was found before it is kept.
    if (field.required && !field.hidden && isMissing(field, value))
      return [...issues, write('error_required_field')]
    if (value !== undefined) issues.push(...findFieldFaults(field, value).map(write))
  }
  return issues
}

interface Answer {
  readonly slug: string
  readonly value: unknown
}

/**
 * The engine knows fields under slugs of letters, digits, `-` and `_` only; the rest of a slug became `-`.
 */
function selectAnswer({ type, slug }: ServedField, responses: JsonObject): Answer {
  if (type === 'splitName') return { slug: 'name', value: toNameParts(own(responses, 'name')) }
  const mapped = slug.replace(/[^A-Za-z0-9_-]/g, '-')
  return { slug: mapped, value: own(responses, mapped) }
}

/** An empty group of check boxes counts as an answer; other empty lists, false and 0 do not. */
function isMissing({ type, slug }: ServedField, value: unknown): boolean {
  // A location is never demanded, and the reason for a new time only when there was an old one.
  if (type === 'radioInput' || slug === 'rescheduleReason' || isObject(value)) return false
  if (Array.isArray(value)) return value.length === 0 && type !== 'checkbox'
  return !value
}
