import { isObject } from '../eventTypes/json.js'

/** Returns the errors of one value in the API's wording; none if the value is valid. */
export type Constraint = (property: string, value: unknown) => string[]

/** The supported languages, in the API's order. */
export const LANGUAGES =
  'ar, ca, de, es, eu, he, id, ja, lv, pl, ro, sr, th, vi, az, cs, el, es-419, fi, hr, it, km, nl, pt, ru, ' +
  'sv, tr, zh-CN, bg, da, en, et, fr, hu, iw, ko, no, pt-BR, sk, ta, uk, zh-TW, bn'

const METADATA_FAULT =
  'Metadata must have at most 50 keys, each key up to 40 characters, and string values up to 500 characters.'

/** Checks the digits of date and time only: 31 February passes, and so does a space in place of the `T`. */
const DATE =
  /^[+-]?\d{4}(-?(0[1-9]|1[0-2])(-?(0[1-9]|[12]\d|3[01]))?)?([T\s](([01]\d|2[0-3])(:?[0-5]\d(:?[0-5]\d([.,]\d+)?)?)?|24:?00)(z|[+-]([01]\d|2[0-3]):?([0-5]\d)?)?)?$/i

const URL_ADDRESS =
  /^((https?|ftp):\/\/)?([^\s@/]+@)?([a-z\d\u00a1-\uffff-]+\.)+[a-z\u00a1-\uffff]{2,}(:\d{1,5})?([/?#]\S*)?$/i

/** Returns the message as the only error if the value is wrong. */
const failIf = (wrong: boolean, message: string): string[] => (wrong ? [message] : [])

/** Requires a string. */
export const text: Constraint = (property, value) =>
  failIf(typeof value !== 'string', `${property} must be a string`)

/** Requires true or false. */
export const boolean: Constraint = (property, value) =>
  failIf(typeof value !== 'boolean', `${property} must be a boolean value`)

/** Requires an object that is not a list. */
export const object: Constraint = (property, value) =>
  failIf(!isObject(value), `${property} must be an object`)

/** Requires an ISO 8601 date, with or without a time. */
export const dateString: Constraint = (property, value) =>
  failIf(typeof value !== 'string' || !DATE.test(value), `${property} must be a valid ISO 8601 date string`)

/** Requires the name of a time zone. */
export const timeZone: Constraint = (property, value) =>
  failIf(!isZone(value), `${property} must be a valid IANA time-zone`)

/** Requires one of {@link LANGUAGES}. */
export const language: Constraint = (property, value) =>
  failIf(
    !LANGUAGES.split(', ').some((code) => code === value),
    `${property} must be one of the following values: ${LANGUAGES}`,
  )

/** Requires a web address, with or without a scheme. */
export const url: Constraint = (property, value) =>
  failIf(typeof value !== 'string' || !URL_ADDRESS.test(value), `${property} must be a URL address`)

const isInteger: Constraint = (property, value) =>
  failIf(!Number.isInteger(value), `${property} must be an integer number`)

/** Requires a whole number. `atLeast` adds a lower bound, whose error is listed first. */
export const integer = Object.assign(isInteger, {
  atLeast:
    (least: number): Constraint =>
    (property, value) => [
      ...failIf(!(typeof value === 'number' && value >= least), `${property} must not be less than ${least}`),
      ...isInteger(property, value),
    ],
})

/**
 * Requires a list whose entries are valid. A value that is not a list is checked as if it were the
 * only entry.
 */
export function list(entry: Constraint): Constraint {
  return (property, value) => {
    const entries: unknown[] = Array.isArray(value) ? value : [value]
    const fault = entries.map((one) => entry(property, one)[0]).find((one) => one !== undefined)
    return [
      ...(fault ? [`each value in ${fault}`] : []),
      ...failIf(!Array.isArray(value), `${property} must be an array`),
    ]
  }
}

/**
 * Requires metadata within the API's limits. Strings, numbers and booleans are accepted; the engine
 * accepts strings only.
 */
export const metadata: Constraint = (property, value) => {
  if (!isObject(value)) return object(property, value)
  const entries = Object.entries(value)
  const tooLong = entries.some(
    ([key, one]) => key.length > 40 || typeof one === 'object' || String(one).length > 500,
  )
  return failIf(entries.length > 50 || tooLong, METADATA_FAULT)
}

/**
 * Accepts names of the time zone database, but no offsets, which newer JavaScript engines accept as
 * zones.
 */
function isZone(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z]/i.test(value)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
