import { ownOptions } from '../utils/ownOptions.js'

/** The content of a reply, without the envelopes that servers and workflow tools put around it. */
export interface OpenedReply {
  /** The bookings of the reply, without repetitions. */
  bookings: Record<string, unknown>[]
  /** Whether the bookings were in a list. A series stays a list, even with a single date. */
  isList: boolean
  /** The objects around the bookings, or instead of them: the outermost first. */
  envelopes: Record<string, unknown>[]
  /** Whether the reply reports an error. An entry of a list does not count beside a booking in that list. */
  isError: boolean
  /** The HTTP status of an error, if the body reports one: from 400 to 599. */
  errorStatus: number | undefined
}

interface Found {
  value: Record<string, unknown>
  inList: boolean
}

/** Keys under which servers and workflow tools put a whole reply or a part of it. */
const ENVELOPE =
  /^(data|json|body|results?|responses?|payload|output|content|items?|records?|values?|bookings?)$/i
/** Keys of a booking that is not the one of this reply. */
const OTHER_BOOKING = /exist|conflict|previous|former|original|request|error/i
const DEPTH_MAX = 10

/**
 * Opens a reply: looks for bookings and errors in all envelopes, in lists, and in JSON that is a text
 * within JSON. An object with a `uid` is a booking. Under a key that is not known as an envelope, it must
 * have a start too, because users and other things can have a `uid`.
 */
export function openReply(reply: unknown): OpenedReply {
  const found = findObjects(reply)
  const bookings = found.filter(({ value }) => hasUid(value))
  const envelopes = found.filter(({ value }) => !hasUid(value))
  const errors = envelopes.filter(
    ({ value, inList }) => reportsError(value) && !(inList && bookings.length > 0),
  )
  return {
    bookings: [...new Map(bookings.map(({ value }) => [String(value.uid), value])).values()],
    isList: bookings.some(({ inList }) => inList) || bookings.length > 1,
    envelopes: envelopes.map(({ value }) => value),
    isError: errors.length > 0,
    errorStatus: errors.map(({ value }) => toErrorStatus(value)).find((status) => status !== undefined),
  }
}

function findObjects(reply: unknown, depth = 0, inList = false): Found[] {
  const value = typeof reply === 'string' ? parseJson(reply) : reply
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return []
  if (Array.isArray(value)) return value.flatMap((entry) => findObjects(entry, depth + 1, true))
  const object = { value: ownOptions(value as Record<string, unknown>), inList }
  if (hasUid(object.value)) return [object]
  const inner = Object.entries(value).flatMap(([key, one]) => {
    if (OTHER_BOOKING.test(key)) return []
    const objects = findObjects(one, depth + 1, inList)
    return ENVELOPE.test(key)
      ? objects
      : objects.filter((other) => hasUid(other.value) && hasStart(other.value))
  })
  return [object, ...inner]
}

function parseJson(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasUid({ uid }: Record<string, unknown>): boolean {
  return typeof uid === 'number' || (typeof uid === 'string' && uid.trim() !== '')
}

function hasStart({ start, startTime }: Record<string, unknown>): boolean {
  return typeof (start ?? startTime) === 'string'
}

function reportsError(object: Record<string, unknown>): boolean {
  const { status, success, ok, error, errors } = object
  return (
    (typeof status === 'string' && /^(error|fail|failed|failure)$/i.test(status)) ||
    [success, ok].some((value) => value === false || value === 'false') ||
    [error, errors].some(isFilled) ||
    toErrorStatus(object) !== undefined
  )
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : !!value
}

function toErrorStatus({ statusCode, status, code }: Record<string, unknown>): number | undefined {
  return [statusCode, status, code]
    .map((value) => (/^\d{3}$/.test(String(value)) ? Number(value) : 0))
    .find((number) => number >= 400 && number < 600)
}
