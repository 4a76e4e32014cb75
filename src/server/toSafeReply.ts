import { toAnswers } from '../api/errors/redact.js'
import { stringifyJson } from '../api/http/stringifyJson.js'
import { openReply } from '../contract/openReply.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { toUnknownReply, type ForwardedReply } from './ForwardedReply.js'

/** A reply of the API, before anything of it is passed on. */
export interface ApiReply {
  status: number
  text: string
  retryAfter: string | null
}

/** Where the server's validation repeats what was sent. */
const REPEATED = /^(target|value|input|received)$/
const DEPTH_MAX = 12
/** Seconds or a date, and not any word, which could be the key. */
const WAIT = /^(\d{1,9}|[a-z]{3}, [\da-z: ]{1,30})$/i

/**
 * Returns what of a reply may be passed on: a confirmed booking as it is, and of an error what is neither
 * the key nor an answer. The form reads codes, names of fields and uids from an error, so these stay.
 */
export function toSafeReply(
  { status, text, retryAfter }: ApiReply,
  { request, apiKey }: { request: BookingRequest; apiKey: string | undefined },
): ForwardedReply {
  const isSuccess = status >= 200 && status < 300
  if (!isSuccess && (status < 400 || status > 599)) return toUnknownReply(502)
  const wait = retryAfter && WAIT.test(retryAfter) ? { retryAfter } : {}
  const value = parse(text)
  if (isSuccess && (text === '' || openReply(value).bookings.length))
    return { status, body: withoutKey(text, apiKey), ...wait }
  if (isSuccess && value === undefined) return toUnknownReply(502)
  const hidden = toAnswers(request).filter(isPersonal)
  const error = value ?? { statusCode: status, message: 'The API refused the booking without a reason.' }
  const body = stringifyJson(
    hide(
      error,
      hidden.sort((one, other) => other.length - one.length),
    ),
  )
  return { status, body: withoutKey(body, apiKey), ...wait }
}

/** A single plain word can be a code or the name of a field, which the form must be able to read. */
function isPersonal(answer: string): boolean {
  return !/^[a-z][\w-]*$/.test(answer)
}

function hide(value: unknown, answers: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return answers.reduce((text, answer) => text.replaceAll(answer, '…'), value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEPTH_MAX) return null
  if (Array.isArray(value)) return value.map((one) => hide(one, answers, depth + 1))
  const kept = Object.entries(value).filter(([key]) => !REPEATED.test(key))
  return Object.fromEntries(kept.map(([key, one]) => [key, hide(one, answers, depth + 1)]))
}

function withoutKey(text: string, apiKey: string | undefined): string {
  return apiKey ? text.replaceAll(apiKey, '…') : text
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
