/** A refusal in one of the API's three envelopes, described in contract §6.1 (A, B and C). */
export interface Refusal {
  readonly kind: 'refusal'
  readonly status: number
  /** `nest`: class name and details; `engine`: joined validation issues; `short`: status and message only. */
  readonly envelope: 'nest' | 'engine' | 'short'
  readonly message: string
  /** Replaces the usual `details` of a `nest` envelope. */
  readonly details?: unknown
}

/**
 * Returns a refusal of the API's own layer: `{status, timestamp, path, error: {code, message,
 * details}}`.
 */
export function refuse(status: number, message: string, details?: unknown): Refusal {
  return { kind: 'refusal', status, envelope: 'nest', message, details }
}

/** Returns a refusal of the booking engine that is passed on as it is: `{statusCode, message}`. */
export function refuseShort(status: number, message: string): Refusal {
  return { kind: 'refusal', status, envelope: 'short', message }
}

/**
 * Returns a refusal with the engine's validation issues, each written `path - text`. The API joins
 * them in reverse order and leaves a comma at the end.
 */
export function refuseIssues(issues: readonly string[]): Refusal {
  const message = issues
    .toReversed()
    .map((issue) => `${issue}, `)
    .join('')
  return { kind: 'refusal', status: 400, envelope: 'engine', message }
}

/**
 * Returns a refusal of the older controllers' validation pipe, which lists the errors in
 * `details.errors`.
 */
export function refuseProperties(errors: readonly PropertyComplaint[]): Refusal {
  return refuse(400, 'Bad Request Exception', { errors })
}

/** An error of the older controllers' validation pipe. */
export interface PropertyComplaint {
  readonly target: unknown
  readonly value?: unknown
  readonly property: string
  readonly children: readonly never[]
  readonly constraints: Readonly<Record<string, string>>
}

/** Returns whether the result of a check is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal'
}
