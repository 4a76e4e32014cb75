/** Why the handler does not forward a booking. Nothing was sent to the API. */
export interface HandlerRefusal {
  readonly kind: 'refusal'
  /** HTTP status: always 4xx, because the form takes a 5xx for a booking that may exist. */
  readonly status: number
  /** One sentence. Contains neither an answer nor the API key. */
  readonly message: string
  /** What is wrong with the body, if that is the reason. */
  readonly issues?: readonly BodyIssue[]
  /** How long to wait before the next attempt. */
  readonly retryAfterSeconds?: number
}

/** One mistake in a body. */
export interface BodyIssue {
  /** Keys, as in `['bookingFieldsResponses', 'company']`. */
  readonly path: readonly string[]
  /** May repeat what the visitor typed, but no name of a key: see `toRefusalResponse`. */
  readonly message: string
}

/** Creates a refusal. */
export function refuse(
  status: number,
  message: string,
  more: Pick<HandlerRefusal, 'issues' | 'retryAfterSeconds'> = {},
): HandlerRefusal {
  return { kind: 'refusal', status, message, ...more }
}

/**
 * Refuses because something on the server failed before the booking was sent. The status is 429 and not 503:
 * for the form, a 5xx means that the booking may exist.
 */
export function refuseForNow(message: string, retryAfterSeconds = 10): HandlerRefusal {
  return refuse(429, message, { retryAfterSeconds })
}

/** Returns whether the result of a step is a refusal. */
export function isRefusal(value: object | string): value is HandlerRefusal {
  return typeof value === 'object' && 'kind' in value && value.kind === 'refusal'
}
