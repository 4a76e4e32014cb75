import { checkBooking } from './checkBooking.js'
import { checkGuard, checkHoneypot } from './checkGuard.js'
import { PREFLIGHT_HEADERS, checkOrigin, toCorsHeaders } from './checkOrigin.js'
import { countRequest } from './countRequest.js'
import { forwardBooking } from './forwardBooking.js'
import type { ForwardedReply } from './ForwardedReply.js'
import { isRefusal, refuse, refuseForNow, type HandlerRefusal } from './HandlerRefusal.js'
import { toHandlerSetup, type HandlerSetup } from './HandlerSetup.js'
import { readJson } from './readJson.js'
import { toForwardedResponse, toRefusalResponse } from './toResponse.js'
import type { BookingHandler, BookingHandlerOptions, RequestInfo } from './types.js'

/**
 * Creates a handler that stands between the form and the API: it keeps the API key off the page, checks each
 * booking with the schema that the form uses, and sends it to the API once. It answers the POST of a
 * booking, in JSON as `<BookingForm endpoint>` sends it, and the preflights of the pages in `origins`.
 *
 * It has no dependency on a framework: it takes a standard `Request` and returns a standard `Response`.
 *
 * @throws Error if an option cannot work
 */
export function createBookingHandler(options: BookingHandlerOptions): BookingHandler {
  const setup = toHandlerSetup(options)
  return async (request, info = {}) => {
    const headers = toCorsHeaders(request, setup.origins)
    const call: Call = { info, setup, headers, isSent: false }
    try {
      return await answer(request, call)
    } catch (cause) {
      const outcome = call.isSent ? 'The booking may exist.' : 'Nothing was sent.'
      setup.report({ kind: 'unexpected', message: `The handler failed. ${outcome}`, cause })
      const message = 'Internal server error'
      return toRefusalResponse(call.isSent ? refuse(500, message) : refuseForNow(message), headers)
    }
  }
}

interface Call {
  info: RequestInfo
  setup: HandlerSetup
  /** Those of CORS. */
  headers: Record<string, string>
  /** Whether the booking may have reached the API. */
  isSent: boolean
}

async function answer(request: Request, call: Call): Promise<Response> {
  const { info, setup, headers } = call
  const { method } = request
  if (method !== 'POST' && method !== 'OPTIONS')
    return toRefusalResponse(refuse(405, `Cannot ${method} here`), { ...headers, allow: 'POST, OPTIONS' })
  const foreign = checkOrigin(request, setup.origins)
  if (foreign) return toRefusalResponse(foreign, headers)
  if (method === 'OPTIONS')
    return new Response(null, { status: 204, headers: { ...headers, ...PREFLIGHT_HEADERS } })
  const early = (await countRequest(request, info, setup)) ?? checkHoneypot(request.headers, setup)
  const body = early ?? (await readJson(request, setup))
  if (isRefusal(body)) return toRefusalResponse(body, headers)
  const result = await book(body.value, request, call)
  return isRefusal(result)
    ? toRefusalResponse(result, headers, body.value)
    : toForwardedResponse(result, headers)
}

/** Checks a body, asks the guard last because a token may be valid only once, and sends the booking. */
async function book(
  body: Record<string, unknown>,
  request: Request,
  call: Call,
): Promise<ForwardedReply | HandlerRefusal> {
  const { setup } = call
  const checked = await checkBooking(body, setup)
  if (isRefusal(checked)) return checked
  const unproven = await checkGuard(request.headers.get('bf-guard'), request, setup)
  if (unproven) return unproven
  call.isSent = true
  return forwardBooking(checked.request, setup)
}
