import { toObject } from '../eventTypes/json.js'
import type { Refusal } from '../http/refusal.js'
import { toRefusal } from '../http/toResponse.js'
import type { Answer, FaultCall } from './Fault.js'

/** A booking as sent to clients. */
export type WireBooking = Readonly<Record<string, unknown>>

/** What the sandbox booked for a request: one booking, or those of a series. */
export interface Committed {
  readonly call: FaultCall
  readonly data: WireBooking | readonly WireBooking[]
  /** The sandbox's unchanged response, as JSON. */
  readonly text: string
}

/**
 * Returns a handler that books first and then fails as the fault does. If the sandbox refuses the
 * booking, its refusal is passed on unchanged: nothing was booked, so there is nothing to
 * misreport.
 */
export function afterCommit(then: (committed: Committed) => Answer | Promise<Answer>) {
  return async (call: FaultCall): Promise<Answer> => {
    const answer = await call.commit()
    if (!answer.ok) return answer
    const text = await answer.text()
    const { data } = toObject(JSON.parse(text)) as unknown as Pick<Committed, 'data'>
    return then({ call, data, text })
  }
}

/**
 * Returns a handler that books and then changes the booking in the response, or each booking of a
 * series.
 */
export function afterChange(change: (booking: WireBooking, call: FaultCall) => WireBooking) {
  return afterCommit(({ call, data }) =>
    json(201, {
      status: 'success',
      data: data instanceof Array ? data.map((one) => change(one, call)) : change(data as WireBooking, call),
    }),
  )
}

/** Returns a handler that refuses every request, in the API's envelope. */
export function refuseWith(toReason: (call: FaultCall) => Refusal) {
  return (call: FaultCall): Response => toRefusal(toReason(call), { path: '/v2/bookings', nowMs: call.nowMs })
}

/** Returns a JSON response. A string is sent as it is. */
export function json(status: number, value: unknown, type = 'application/json; charset=utf-8'): Response {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return new Response(text, { status, headers: { 'content-type': type } })
}

/** Returns a response with a small HTML page, as proxies send them. */
export function html(status: number, title: string, text: string): Response {
  const page =
    `<!doctype html><html lang="en"><head><title>${title}</title></head>` +
    `<body><h1>${title}</h1><p>${text}</p></body></html>`
  return json(status, page, 'text/html; charset=utf-8')
}

/**
 * Returns a parameter of the request as a whole number, at most `max`; `otherwise` if it is missing
 * or not a number.
 */
export function toCount(
  { params }: FaultCall,
  name: string,
  { otherwise, max = 100 }: { otherwise: number; max?: number },
): number {
  const text = params.get(name) ?? ''
  return /^\d{1,9}$/.test(text) ? Math.min(Number(text), max) : otherwise
}
