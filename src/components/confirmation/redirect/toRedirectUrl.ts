import { ownOptions } from '../../../utils/ownOptions.js'
import { toAttendeeParams, toPlainParams, type RedirectParamsInput } from './toRedirectParams.js'

/** What the host allows with an event type's success page. */
export interface SuccessRedirectOptions {
  /** Allowed origins besides the origin of the page: `['https://example.com']`. */
  origins?: readonly string[] | undefined
  /** Redirects without a click. @defaultValue `false` */
  automatic?: boolean | undefined
  /**
   * Also forwards personal data of the attendee, if the event type forwards parameters.
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
  /** Redirect without a click. */
  automatic: boolean
}

/**
 * Returns the page that an event type sends visitors to after a booking. The address comes from a server,
 * so it must have the origin of the page or one that the host allows, and use http or https. Personal data
 * is forwarded only if the host allows it, and the query of the page never is.
 *
 * @returns `undefined` if there is no such page, or it is not allowed
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

/** Drops empty parameters, so that they do not replace the plain ones. */
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
