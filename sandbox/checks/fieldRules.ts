import { isValidPhoneNumber } from 'libphonenumber-js/max'
import { isObject } from '../eventTypes/json.js'
import type { ServedField } from '../eventTypes/toServedFields.js'

/** Returns the engine's error keys for an answer that is present. */
type Rule = (value: unknown, field: ServedField) => string[]

const DEFAULT_TEXTAREA_LENGTH = 1000

/**
 * No dot at the start or twice in a row, ASCII letters only, and at least two letters after the
 * last dot.
 */
export const EMAIL = /^(?!\.)(?!.*\.\.)[a-z\d_'+\-.,]*[a-z\d_+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i

const BARE_DOMAIN = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?$/i

const failIf = (wrong: boolean, key: string): string[] => (wrong ? [key] : [])

const text: Rule = (value) => failIf(typeof value !== 'string', 'Invalid string')

const name: Rule = (value) =>
  failIf(typeof value !== 'string' || (value !== '' && !value.trim()), 'Invalid string')

const splitName: Rule = (value, { lastNameRequired }) => {
  const { firstName, lastName } = isObject(value) ? value : {}
  const missing = !firstName || (lastNameRequired && !lastName)
  return missing ? ['error_required_field', 'Invalid string'] : []
}

const email: Rule = (value) => {
  if (typeof value !== 'string') return ['Invalid string']
  return failIf(value !== '' && !EMAIL.test(value), 'email_validation_error')
}

/** Validates visible fields only. Leading spaces stand for a `+` that a query string lost. */
const phone: Rule = (value, { hidden }) => {
  if (typeof value !== 'string') return ['Invalid string']
  return failIf(value !== '' && !hidden && !isValidPhoneNumber(value.replace(/^ +/, '+')), 'invalid_number')
}

const textarea: Rule = (value, { minLength, maxLength }) => {
  if (typeof value !== 'string') return ['Invalid string']
  const { length } = value.trim()
  if (length > (maxLength ?? DEFAULT_TEXTAREA_LENGTH)) return ['max_characters_allowed']
  return failIf(minLength !== undefined && value !== '' && length < minLength, 'min_characters_required')
}

/** As documented. The recorded revision accepts no number at all, see `refusesNumbers`. */
const number: Rule = (value) => failIf(typeof value !== 'number', 'Invalid number')

const url: Rule = (value) =>
  failIf(typeof value !== 'string' || !(isAbsolute(value) || BARE_DOMAIN.test(value)), 'url_validation_error')

const multiemail: Rule = (value) => {
  if (!isTexts(value)) return ['Invalid array of strings']
  const addresses = value.length === 1 && value[0] === '' ? [] : value
  if (addresses.some((address) => !EMAIL.test(address))) return ['email_validation_error']
  return failIf(new Set(addresses).size < addresses.length, 'duplicate_email')
}

const texts: Rule = (value) => failIf(!isTexts(value), 'Invalid array of strings')

const boolean: Rule = (value) => failIf(typeof value !== 'boolean', 'Invalid Boolean')

/**
 * Validates what the attendee must supply for some locations. The organizer's own locations need
 * nothing.
 */
const location: Rule = (response) => {
  const { value, optionValue } = isObject(response) ? response : {}
  if (
    typeof optionValue !== 'string' ||
    !['phone', 'attendeeInPerson', 'somewhereElse'].includes(String(value))
  )
    return []
  if (optionValue === '') return ['error_required_field']
  return failIf(value === 'phone' && !isValidPhoneNumber(optionValue), 'invalid_number')
}

const RULES: Readonly<Record<string, Rule>> = {
  name,
  splitName,
  email,
  phone,
  textarea,
  number,
  url,
  multiemail,
  boolean,
  text,
  address: text,
  select: text,
  radio: text,
  multiselect: texts,
  checkbox: texts,
  radioInput: location,
}

/** Returns the engine's error keys for the answer to one field. */
export function findFieldFaults(field: ServedField, value: unknown): string[] {
  if (field.slug === 'rescheduleReason') return []
  return (RULES[field.type] ?? (() => []))(value, field)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Accepts any scheme (`mailto:`, `localhost:3000`), but http and https need their two slashes. */
function isAbsolute(value: string): boolean {
  return URL.canParse(value) && !/^https?:(?!\/\/)/i.test(value)
}
