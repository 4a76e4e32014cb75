import { toAttendeeParams, toPlainParams, type RedirectParamsInput } from './toRedirectParams.js'

/** What a host allows of an event type's own page for after the booking. */
export interface SuccessRedirectOptions {
  /** Other origins than the page's own that may be gone to: `['https://example.com']`. */
  origins?: readonly string[] | undefined
  /** Goes there without a press. @defaultValue `false` */
  automatic?: boolean | undefined
  /** Forwards who booked and what they wrote too, where the event type forwards parameters. @defaultValue `false` */
  attendee?: boolean | undefined
}

/** What a redirect is decided by. */
export interface RedirectInput extends RedirectParamsInput {
  options?: SuccessRedirectOptions | undefined
  /** The origin of the page that the form is on. */
  pageOrigin: string
}

/** Where to go on after a booking. */
export interface Redirect {
  href: string
  automatic: boolean
}

/**
 * Where an event type sends its visitors after a booking. Its address comes from a server, so it is followed only to the
 * page's own origin or to one that the host has allowed, and only by http or https; nobody's data goes along unless the
 * host said so, and nothing of the page's own query ever does.
 *
 * @returns `undefined` where there is nowhere to go
 */
export function toRedirectUrl({ options, pageOrigin, ...input }: RedirectInput): Redirect | undefined {
  // Own properties only: what a page has put on Object.prototype is nobody's choice.
  const {
    origins = [],
    automatic = false,
    attendee = false,
  }: SuccessRedirectOptions = Object.assign(Object.create(null), options)
  const { successRedirectUrl, forwardParamsSuccessRedirect } = input.eventType
  const url = toUrl(successRedirectUrl)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  if (![pageOrigin, ...origins.map((origin) => toUrl(origin)?.origin)].includes(url.origin)) return undefined
  const params = forwardParamsSuccessRedirect
    ? { ...toPlainParams(input), ...(attendee && toKnown(toAttendeeParams(input))) }
    : {}
  for (const [key, value] of Object.entries(params)) if (value) url.searchParams.set(key, value)
  return { href: url.href, automatic }
}

/** Only what says something, so that it takes no other's place. */
function toKnown(params: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value))
}

function toUrl(text: string | undefined): URL | undefined {
  try {
    return new URL(text ?? '')
  } catch {
    return undefined
  }
}
