import { toObject } from '../eventTypes/json.js'
import type { Refusal } from '../http/refusal.js'
import { toRefusal } from '../http/toResponse.js'
import type { Answer, FaultCall } from './Fault.js'

/** A booking as it goes over the wire. */
export type WireBooking = Readonly<Record<string, unknown>>

/** What the sandbox made of a request: one booking, or those of a series. */
export interface Committed {
  readonly call: FaultCall
  readonly data: WireBooking | readonly WireBooking[]
  /** The honest answer, as JSON text. */
  readonly text: string
}

/**
 * Books first, then does what the fault is about. A booking that the sandbox refuses is refused in the sandbox's words:
 * nothing was committed, so there is nothing to be dishonest about.
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

/** Books, and answers with what became of the booking; in a series, of each. */
export function afterChange(change: (booking: WireBooking, call: FaultCall) => WireBooking) {
  return afterCommit(({ call, data }) =>
    json(201, {
      status: 'success',
      data: data instanceof Array ? data.map((one) => change(one, call)) : change(data as WireBooking, call),
    }),
  )
}

/** The same refusal for everybody, in the API's envelope. */
export function refuseWith(toReason: (call: FaultCall) => Refusal) {
  return (call: FaultCall): Response => toRefusal(toReason(call), { path: '/v2/bookings', nowMs: call.nowMs })
}

/** Any value as JSON; a text is taken for JSON that is written already. */
export function json(status: number, value: unknown, type = 'application/json; charset=utf-8'): Response {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return new Response(text, { status, headers: { 'content-type': type } })
}

export function html(status: number, title: string, text: string): Response {
  const page = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`
  return json(status, page, 'text/html; charset=utf-8')
}

/** A whole number of the request, or what it is without; at most `max`. */
export function toCount(
  { params }: FaultCall,
  name: string,
  { otherwise, max = 100 }: { otherwise: number; max?: number },
): number {
  const text = params.get(name) ?? ''
  return /^\d{1,9}$/.test(text) ? Math.min(Number(text), max) : otherwise
}
