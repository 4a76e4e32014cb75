import { isEmail, isTimeZone } from '../entries/contract.js'
import type { DefaultValues } from '../index.js'
import { UTM_NAMES } from '../utils/utmNames.js'

/** The values that the URL of a page prefills. */
export interface UrlPrefill {
  defaultValues: DefaultValues
  timeZone?: string
  /** The `utm_…` parameters of the page, by name. */
  metadata: Record<string, string>
  /** A sentence for each value that was left out. The sentence never contains the value. */
  complaints: string[]
}

/** Options of {@link readUrl}. */
export interface UrlPrefillOptions {
  /** The query string of the page: `?bf_name=Ada&utm_source=news`. */
  search: string
  /**
   * Which parameters to read, separated by commas or spaces: names in {@link STANDARD}, `utm`, and
   * slugs of custom fields. If the string is empty, `utm` and all names in {@link STANDARD} are read.
   */
  allowed?: string | undefined
  /**
   * The prefix of each parameter except `utm_…`. A prefix is needed because WordPress and others use
   * names such as `name` for their own parameters.
   * @defaultValue `'bf_'`
   */
  prefix?: string | undefined
}

type Reader = (text: string) => unknown

const line = (text: string, most = 200) =>
  text.length <= most && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : undefined
const count = (text: string) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined)
const email = (text: string) => (isEmail(text) ? text : undefined)

/**
 * The parameters read by default, keyed by name without the prefix: the value that each parameter sets,
 * and its parser.
 */
const STANDARD: Readonly<Record<string, readonly [keyof DefaultValues | 'timeZone', Reader]>> = {
  name: ['name', line],
  email: ['email', email],
  phone_number: ['phoneNumber', (text) => line(text, 40)],
  guests: ['guests', toGuests],
  location: ['location', (text) => toPlace(text) ?? line(text)],
  length_in_minutes: ['lengthInMinutes', count],
  recurrence_count: ['recurrenceCount', count],
  title: ['title', line],
  notes: ['notes', (text) => line(text.replaceAll(/\s/g, ' '), 2000) && text],
  time_zone: ['timeZone', (text) => (isTimeZone(text) ? text : undefined)],
}

/**
 * Reads prefilled answers from the query string of a page. A value that is malformed or too long is
 * left out with a complaint, and does not affect the other values.
 */
export function readUrl({ search, allowed = '', prefix = 'bf_' }: UrlPrefillOptions): UrlPrefill {
  const params = new URLSearchParams(search)
  const named = allowed.split(/[,\s]+/).filter(Boolean)
  const names = named.length > 0 ? named : [...Object.keys(STANDARD), 'utm']
  const responses: Record<string, unknown> = Object.create(null)
  const found: Record<string, unknown> = Object.create(null)
  const read: UrlPrefill = {
    defaultValues: { responses },
    metadata: names.includes('utm') ? readUtm(params) : {},
    complaints: [],
  }
  for (const name of names) {
    const texts = params
      .getAll(prefix + name)
      .map((one) => one.trim())
      .filter(Boolean)
    if (!texts.length || name === 'utm') continue
    // Several parameters of one name are several answers, as a form of the page sends its checkboxes.
    const text = name === 'guests' ? texts.join(',') : (texts[0] ?? '')
    const [key, reader] = Object.hasOwn(STANDARD, name) ? (STANDARD[name] ?? []) : []
    const value = reader ? reader(text) : toResponse(texts)
    if (value === undefined)
      read.complaints.push(
        `The URL parameter ${prefix}${name} of this page is malformed or too long, so it was left out.`,
      )
    else if (key) found[key] = value
    else responses[name] = value
  }
  const { timeZone, ...rest } = found
  Object.assign(read.defaultValues, rest)
  return { ...read, ...(timeZone !== undefined && { timeZone: String(timeZone) }) }
}

/** Reads one answer, or a list of at most 100 answers. */
function toResponse(texts: string[]): string | string[] | undefined {
  const [first = ''] = texts
  if (texts.length === 1) return line(first, 2000)
  return texts.length <= 100 && texts.every((text) => line(text)) ? texts : undefined
}

/** Reads a location as a booking stores it: `{"value":"phone","optionValue":"+37120993151"}`. */
function toPlace(text: string): Record<string, unknown> | undefined {
  try {
    const { value, optionValue } = JSON.parse(text) as Record<string, unknown>
    return typeof value === 'string'
      ? { value: line(value), optionValue: line(String(optionValue ?? '')) }
      : undefined
  } catch {
    return undefined
  }
}

/** Accepts all addresses or none: a shortened list would silently leave out a guest. */
function toGuests(text: string): string[] | undefined {
  const addresses = text.split(/[,;\s]+/).filter(Boolean)
  return addresses.length <= 30 && addresses.every(isEmail) ? addresses : undefined
}

function readUtm(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    UTM_NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])),
  )
}
