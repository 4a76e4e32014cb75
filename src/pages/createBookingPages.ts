import { BookingError } from '../api/errors/bookingError.js'
import { loadControls } from '../fields/registry.js'
import { checkHoneypot, checkGuard } from '../server/checkGuard.js'
import { checkOrigin } from '../server/checkOrigin.js'
import { countRequest } from '../server/countRequest.js'
import { createBookingHandler } from '../server/createBookingHandler.js'
import { isRefusal, type HandlerRefusal } from '../server/HandlerRefusal.js'
import { readBody } from '../server/readBody.js'
import { toLoadProblem } from '../server/toLoadProblem.js'
import type { BookingHandler, RequestInfo } from '../server/types.js'
import { answerPost } from './answerPost.js'
import { readPageQuery, type PageQuery } from './PageQuery.js'
import { toPagesSetup, type PagesSetup } from './PagesSetup.js'
import { toHandlerOptions } from './toHandlerOptions.js'
import type { PageContext } from './renderPage.js'
import { showNotice, showPage, showRefusal } from './showPage.js'
import { toTextResponse } from './toHtmlResponse.js'
import type { BookingPagesOptions } from './types.js'

/**
 * Creates a handler for booking without script: pages with the free times of a month as links, with the form,
 * and with the booking. A `<BookingForm action>` that was rendered on a server is posted to it. What the form
 * sends with script, in JSON, is handled as by `createBookingHandler`, so that one URL serves both:
 * `<BookingForm action="/book" endpoint="/book">`.
 *
 * | request | page |
 * |---|---|
 * | `GET` | the free times of the present month, or of `?month=2030-01` |
 * | `GET ?start=…` | the form for this time |
 * | `POST` | the form again with its errors, or a redirect (303) to the booking |
 * | `GET ?booking=…` | the booking with this uid |
 *
 * The pages contain no script. They are rendered with `react-dom/server`.
 *
 * @throws Error if an option cannot work
 */
export function createBookingPages(options: BookingPagesOptions): BookingHandler {
  const setup = toPagesSetup(options)
  // With one store, an address has one counter for both kinds of requests.
  const { store } = setup.handler
  const json = createBookingHandler({ ...toHandlerOptions(options), store })
  return async (request, info = {}) => {
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')
    if (request.method === 'OPTIONS' || (request.method === 'POST' && !isForm)) return json(request, info)
    try {
      return await answer(request, info, setup)
    } catch (cause) {
      setup.handler.report({ kind: 'unexpected', message: 'A page could not be rendered.', cause })
      return toTextResponse(500, 'Internal server error')
    }
  }
}

async function answer(request: Request, info: RequestInfo, setup: PagesSetup): Promise<Response> {
  const { method } = request
  const query = readPageQuery(new URL(request.url).searchParams)
  // The controls are loaded once. Without them, skeletons would be rendered.
  await loadControls()
  if (method === 'GET' || method === 'HEAD') {
    const refused = await countView(request, info, setup)
    if (refused) return showRefusal(refused, await toContext({ query, request, setup }))
    return withEvent({ query, request, setup }, (context) => showPage(query, context))
  }
  if (method !== 'POST') return toTextResponse(405, `Cannot ${method} here`)
  const texts = await readTexts(request, info, setup)
  if (isRefusal(texts)) return showRefusal(texts, await toContext({ query, request, setup }))
  const posted = readPageQuery(texts)
  const prove = () => checkGuard(texts.get('guard'), request, setup.handler)
  return withEvent({ query: posted, request, setup }, (context) =>
    answerPost(texts, posted, { ...context, prove }),
  )
}

/** How many pages an address may open for each booking that it may send. */
const VIEWS_FOR_BOOKING = 10

/** Counts a page that is opened, because the API is asked for it with the key of the host. */
function countView(
  request: Request,
  info: RequestInfo,
  { handler }: PagesSetup,
): Promise<HandlerRefusal | undefined> {
  const { address, report, store, rateLimit } = handler
  const limit = rateLimit && { ...rateLimit, requests: rateLimit.requests * VIEWS_FOR_BOOKING }
  return countRequest(request, info, { address, report, store, rateLimit: limit, counter: 'view' })
}

/** Reads a posted form, unless the sender or the body is refused. */
async function readTexts(
  request: Request,
  info: RequestInfo,
  { handler }: PagesSetup,
): Promise<URLSearchParams | HandlerRefusal> {
  const refused = checkOrigin(request, handler.origins) ?? (await countRequest(request, info, handler))
  const body = refused ?? (await readBody(request, handler))
  if (isRefusal(body)) return body
  const texts = new URLSearchParams(body)
  const proof = {
    get: (name: string) => (name === 'bf-trap' ? texts.get('trap') : toElapsed(texts.get('token'))),
  }
  return checkHoneypot(proof, handler) ?? texts
}

/** Returns how many seconds ago a form was rendered. */
function toElapsed(token: string | null): string | null {
  const madeMs = Number.parseInt(token ?? '', 36)
  return madeMs ? String(Math.max(0, Math.floor((Date.now() - madeMs) / 1000))) : null
}

/** A request, and what it asks for. */
interface Call {
  query: PageQuery
  request: Request
  setup: PagesSetup
}

/** Answers with the event type, or shows that it could not be loaded. */
async function withEvent(call: Call, show: (context: PageContext) => Promise<Response>): Promise<Response> {
  const { setup } = call
  const event = await setup.loadEventType().catch((error: unknown) => {
    setup.handler.report(toLoadProblem(error, setup.handler.apiKey))
    return error instanceof BookingError && error.reason === 'notFound' ? 'notFound' : 'loadFailed'
  })
  if (typeof event !== 'string') return show(await toContext(call, event))
  return showNotice(event, event === 'notFound' ? 404 : 502, await toContext(call))
}

async function toContext({ query, request, setup }: Call, event = setup.unknownEvent): Promise<PageContext> {
  const { options } = setup
  const { messages: given, locale, timeZone = 'UTC' } = options
  const accepted = request.headers.get('accept-language')?.split(/[,;]/)[0]?.trim() || undefined
  const language = query.language ?? locale ?? (typeof given === 'function' ? accepted : undefined)
  const { lockTimeZoneToggleOnBookingPage: isLocked } = event.eventType
  return {
    ...{ setup, event, language },
    timeZone: (!isLocked && query.timeZone) || timeZone,
    // Without the messages of a language, the pages are in English.
    messages: typeof given === 'function' ? await given(language ?? 'en').catch(() => undefined) : given,
  }
}
