import type { BookingHandlerOptions, HandlerProblem } from '../../src/entries/server.js'
import { createBookingHandler } from '../../src/entries/server.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'

export const KEY = 'cal_live_do_not_show_1234567890'
export const PAGE = 'https://page.example'
export const URL_OF_HANDLER = 'https://api.example/book'

export const EVENT_TYPE = {
  id: 7,
  slug: 'intro',
  username: 'jane',
  lengthInMinutes: 30,
} as const

export const BODY = {
  start: '2030-01-08T13:00:00.000Z',
  eventTypeId: 7,
  attendee: { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'Europe/Rome' },
}

/** A request that reached the API. */
export interface Forwarded {
  url: string
  method: string | undefined
  redirect: RequestRedirect | undefined
  headers: Headers
  body: unknown
}

type Options = Partial<BookingHandlerOptions>

/** Returns a handler in front of an API that is a function, with what reached it and what was reported. */
export function handlerWith(
  options: Options = {},
  reply: (request: Forwarded) => Response | Promise<Response> = confirm,
) {
  const forwarded: Forwarded[] = []
  const problems: HandlerProblem[] = []
  const handler = createBookingHandler({
    eventType: EVENT_TYPE,
    apiKey: KEY,
    origins: [PAGE],
    rateLimit: false,
    fetch: async (url, init) => {
      const text = init?.body as string | undefined
      const request = {
        url: String(url),
        method: init?.method,
        redirect: init?.redirect,
        headers: new Headers(init?.headers),
        body: text === undefined ? undefined : (JSON.parse(text) as unknown),
      }
      forwarded.push(request)
      return reply(request)
    },
    onProblem: (problem) => problems.push(problem),
    ...options,
  })
  return { handler, forwarded, problems }
}

/** Replies that a time is booked. */
export function confirm(): Response {
  return Response.json(toBookingReply(BODY as never), { status: 201 })
}

/** Creates a request as the form sends it from {@link PAGE}. */
export function post(
  body: unknown = BODY,
  headers: Record<string, string> = {},
  init: RequestInit = {},
): Request {
  return new Request(URL_OF_HANDLER, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: PAGE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}
