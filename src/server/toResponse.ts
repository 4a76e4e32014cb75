import { collectStrings, redact } from '../api/errors/redact.js'
import type { ForwardedReply } from './ForwardedReply.js'
import type { BodyIssue, HandlerRefusal } from './HandlerRefusal.js'

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequestException',
  403: 'ForbiddenException',
  405: 'MethodNotAllowedException',
  408: 'RequestTimeoutException',
  413: 'PayloadTooLargeException',
  415: 'UnsupportedMediaTypeException',
  429: 'ThrottlerException',
}

/** In characters. The messages of the host's own field types can be of any length. */
const MESSAGE_MAX_LENGTH = 200

/**
 * Returns a refusal in the API's own shape of errors, so that the form reads it like one of the API.
 *
 * @param body - what was sent; its texts are redacted in the messages of the issues
 */
export function toRefusalResponse(
  { status, message, issues, retryAfterSeconds }: HandlerRefusal,
  headers: Record<string, string>,
  body?: unknown,
): Response {
  const code = CODES[status] ?? 'HttpException'
  const details = issues && { errors: toDetails(issues, body) }
  const error = { code, message, ...(details && { details }) }
  return toResponse(status, JSON.stringify({ status: 'error', timestamp: new Date().toISOString(), error }), {
    ...headers,
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  })
}

/** Returns the reply of the API, with no header of it but `Retry-After`. */
export function toForwardedResponse(
  { status, body, retryAfter }: ForwardedReply,
  headers: Record<string, string>,
): Response {
  return toResponse(status, body, { ...headers, ...(retryAfter && { 'retry-after': retryAfter }) })
}

function toResponse(status: number, body: string, headers: Record<string, string>): Response {
  // No other text is allowed with these.
  const isBodiless = status === 204 || status === 205
  return new Response(isBodiless ? null : body, {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Returns mistakes as the API's validation lists them, with codes or messages that the form understands. */
function toDetails(issues: readonly BodyIssue[], body: unknown): object[] {
  const answers = collectStrings(body)
  return issues.map(({ path, message }) => {
    const rule = isEmpty(findValue(body, path))
      ? 'error_required_field'
      : redact(message, answers).slice(0, MESSAGE_MAX_LENGTH)
    return { property: path.join('.'), constraints: { rule } }
  })
}

function findValue(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    body,
  )
}

function isEmpty(value: unknown): boolean {
  return (value ?? '') === '' || (Array.isArray(value) && value.length === 0)
}
