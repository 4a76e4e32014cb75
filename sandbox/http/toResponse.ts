import type { Refusal } from './refusal.js'

const NAMES: Readonly<Record<number, readonly [code: string, error: string]>> = {
  400: ['BadRequestException', 'Bad Request'],
  401: ['UnauthorizedException', 'Unauthorized'],
  403: ['ForbiddenException', 'Forbidden'],
  404: ['NotFoundException', 'Not Found'],
  409: ['ConflictException', 'Conflict'],
  422: ['UnprocessableEntityException', 'Unprocessable Entity'],
}

/** Path and time of a request, which the long envelopes repeat. */
export interface RequestTrace {
  /** Path and query as they were sent. */
  readonly path: string
  /** Milliseconds since the epoch. */
  readonly nowMs: number
}

/** Returns `{status: "success", data}`, and whatever else the route puts beside `data`. */
export function toSuccess(status: number, data: unknown, beside: object = {}): Response {
  return toJson(status, { status: 'success', data, ...beside })
}

/** Returns a refusal in its envelope (contract §6.1). */
export function toRefusal(refusal: Refusal, trace: RequestTrace): Response {
  const { status, message, envelope } = refusal
  if (envelope === 'short') return toJson(status, { statusCode: status, message })
  return toJson(status, {
    status: 'error',
    timestamp: new Date(trace.nowMs).toISOString(),
    path: trace.path,
    error: envelope === 'engine' ? { code: 'BAD_REQUEST', message } : toNestError(refusal),
  })
}

function toNestError({ status, message, details }: Refusal): object {
  if (status === 429) return { code: 'ThrottlerException', message, details: message }
  const [code, error] = NAMES[status] ?? ['HttpException', 'Error']
  return { code, message, details: details ?? { message, error, statusCode: status } }
}

function toJson(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
