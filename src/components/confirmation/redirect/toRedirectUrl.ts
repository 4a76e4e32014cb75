import { ownOptions } from '../../../utils/ownOptions.js'
import { toAttendeeParams, toPlainParams, type RedirectParamsInput } from './toRedirectParams.js'

/** Options for the redirect to an event type's success page. */
export interface SuccessRedirectOptions {
  /** Allowed origins besides the origin of the page. Example: `['https://example.com']`. */
  origins?: readonly string[] | undefined
  /** Redirects without a click. @defaultValue `false` */
  automatic?: boolean | undefined
  /**
   * Whether personal data of the attendee is forwarded too, if the event type forwards parameters.
   *
   * @defaultValue `false`
   */
  attendee?: boolean | undefined
}

/** Input of {@link toRedirectUrl}. */
export interface RedirectInput extends RedirectParamsInput {
  options?: SuccessRedirectOptions | undefined
  /** The origin of the page that embeds the form. */
  pageOrigin: string
}

/** The page to continue to after a booking. */
export interface Redirect {
  href: string
  /** Whether to redirect without a click. */
  automatic: boolean
}

/**
 * Returns the page that an event type sends visitors to after a booking. The address comes from a
 * server, so it is accepted only if it uses http or https and has the origin of the page or an origin
 * that the host allows. Personal data is forwarded only if the host allows it. The query of the
 * embedding page is never forwarded.
 *
 * @returns `undefined` if the event type has no such page, or the page is not allowed
 */
export function toRedirectUrl({ options, pageOrigin, ...input }: RedirectInput): Redirect | undefined {
  const { origins = [], automatic = false, attendee = false } = ownOptions(options)
  const { successRedirectUrl, forwardParamsSuccessRedirect } = input.eventType
  const url = toUrl(successRedirectUrl)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  if (![pageOrigin, ...origins.map((origin) => toUrl(origin)?.origin)].includes(url.origin)) return undefined
  const params = forwardParamsSuccessRedirect
    ? { ...toPlainParams(input), ...(attendee && withoutEmpty(toAttendeeParams(input))) }
    : {}
  for (const [key, value] of Object.entries(params)) if (value) url.searchParams.set(key, value)
  return { href: url.href, automatic }
}

/** Removes empty parameters, so that they do not override the plain ones. */
function withoutEmpty(params: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value))
}

function toUrl(text: string | undefined): URL | undefined {
  try {
    return new URL(text ?? '')
  } catch {
    return undefined
  }
}
