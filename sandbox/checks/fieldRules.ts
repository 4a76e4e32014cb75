import { isValidPhoneNumber } from 'libphonenumber-js/max'
import { isObject } from '../eventTypes/json.js'
import type { ServedField } from '../eventTypes/toServedFields.js'

/** The engine's faults of an answer that is there, by their keys. */
type Rule = (value: unknown, field: ServedField) => string[]

const DEFAULT_TEXTAREA_LENGTH = 1000

/** A dot neither first nor doubled; letters of ASCII only; at least two letters after the last dot. */
export const EMAIL = /^(?!\.)(?!.*\.\.)[a-z\d_'+\-.,]*[a-z\d_+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i

const BARE_DOMAIN = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?$/i

const say = (wrong: boolean, key: string): string[] => (wrong ? [key] : [])

const text: Rule = (value) => say(typeof value !== 'string', 'Invalid string')

const name: Rule = (value) =>
  say(typeof value !== 'string' || (value !== '' && !value.trim()), 'Invalid string')

const splitName: Rule = (value, { lastNameRequired }) => {
  const { firstName, lastName } = isObject(value) ? value : {}
  const missing = !firstName || (lastNameRequired && !lastName)
  return missing ? ['error_required_field', 'Invalid string'] : []
}

const email: Rule = (value) => {
  if (typeof value !== 'string') return ['Invalid string']
  return say(value !== '' && !EMAIL.test(value), 'email_validation_error')
}

/** Only a phone that can be seen is looked at. Blanks in front stand for a `+` that a query string lost. */
const phone: Rule = (value, { hidden }) => {
  if (typeof value !== 'string') return ['Invalid string']
  return say(value !== '' && !hidden && !isValidPhoneNumber(value.replace(/^ +/, '+')), 'invalid_number')
}

const textarea: Rule = (value, { minLength, maxLength }) => {
  if (typeof value !== 'string') return ['Invalid string']
  const { length } = value.trim()
  if (length > (maxLength ?? DEFAULT_TEXTAREA_LENGTH)) return ['max_characters_allowed']
  return say(minLength !== undefined && value !== '' && length < minLength, 'min_characters_required')
}

/**
 * The recorded revision takes no number at all (`Invalid string`); the sandbox takes what the documentation
 * says.
 */
const number: Rule = (value) => say(typeof value !== 'number', 'Invalid number')

const url: Rule = (value) =>
  say(typeof value !== 'string' || !(isAbsolute(value) || BARE_DOMAIN.test(value)), 'url_validation_error')

const multiemail: Rule = (value) => {
  if (!isTexts(value)) return ['Invalid array of strings']
  const addresses = value.length === 1 && value[0] === '' ? [] : value
  if (addresses.some((address) => !EMAIL.test(address))) return ['email_validation_error']
  return say(new Set(addresses).size < addresses.length, 'duplicate_email')
}

const texts: Rule = (value) => say(!isTexts(value), 'Invalid array of strings')

const boolean: Rule = (value) => say(typeof value !== 'boolean', 'Invalid Boolean')

/** What the attendee must supply with some locations; the organizer's own have nothing to supply. */
const location: Rule = (response) => {
  const { value, optionValue } = isObject(response) ? response : {}
  if (
    typeof optionValue !== 'string' ||
    !['phone', 'attendeeInPerson', 'somewhereElse'].includes(String(value))
  )
    return []
  if (optionValue === '') return ['error_required_field']
  return say(value === 'phone' && !isValidPhoneNumber(optionValue), 'invalid_number')
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

/** What the engine finds wrong with the answer to one field; the keys are its own. */
export function findFieldFaults(field: ServedField, value: unknown): string[] {
  if (field.slug === 'rescheduleReason') return []
  return (RULES[field.type] ?? (() => []))(value, field)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Any scheme will do (`mailto:`, `localhost:3000`), but http needs its two strokes. */
function isAbsolute(value: string): boolean {
  return URL.canParse(value) && !/^https?:(?!\/\/)/i.test(value)
}
