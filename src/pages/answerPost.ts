import { BookingError } from '../api/errors/bookingError.js'
import { isFreshToken } from '../fields/toFormToken.js'
import { toBookingRequest } from '../form/toBookingRequest.js'
import { toConsentTimes } from '../form/toConsentTimes.js'
import type { HandlerRefusal } from '../server/HandlerRefusal.js'
import { toMonth } from '../time/calendar/calendarDays.js'
import { toDay } from '../time/calendar/toDay.js'
import { toReaderLocale } from '../time/toReaderLocale.js'
import { bookOnce, type BookingOutcome } from './bookOnce.js'
import { toPageHref, type PageQuery } from './PageQuery.js'
import { readPost, type PostedForm } from './readPost.js'
import type { PageContext } from './renderPage.js'
import { loadSlots, showForm, showRefusal } from './showPage.js'

/** At most so many other times are offered when a time is taken. */
const MAX_OFFERED = 60

/** What a form is answered with. */
export interface PostContext extends PageContext {
  /** Asks the guard. Called once for each form, because a proof may be valid only once. */
  prove: () => Promise<HandlerRefusal | undefined>
}

/**
 * Books what a form says, once, and redirects to the page of the booking. Otherwise shows the form again,
 * with all that was typed.
 */
export async function answerPost(
  texts: URLSearchParams,
  query: PageQuery,
  context: PostContext,
): Promise<Response> {
  const { startUtc } = query
  if (!startUtc) return toRedirect({})
  const { options } = context.setup
  const posted = await readPost(texts, context.event, { ...options, messages: context.messages })
  const { values, errors } = posted
  const token = texts.get('token') ?? ''
  const show = (reply: object = {}) =>
    showForm({ ...query, startUtc }, context, { values, errors, token, ...reply })
  if (Object.keys(errors).length > 0) return show()
  if (!isFreshToken(token, Date.now())) return show({ isStale: true })
  const outcome = await book(texts, { ...posted, startUtc }, context)
  if ('booked' in outcome) {
    const { timeZone, language } = query
    return toRedirect({ booking: outcome.booked, timeZone, language })
  }
  if ('refused' in outcome) return showRefusal(outcome.refused, context)
  const failure = new BookingError(outcome.failed, outcome.details)
  const placed = posted.toErrors(failure.fields)
  if (failure.kind === 'field' && Object.keys(placed).length > 0) return show({ errors: placed })
  const slots = failure.kind === 'conflict' ? await loadOthers(startUtc, query, context) : undefined
  return show({ failure, slots })
}

async function book(
  texts: URLSearchParams,
  { definition, answers, values, startUtc }: PostedForm & { startUtc: string },
  { setup, timeZone, language, messages, prove }: PostContext,
): Promise<BookingOutcome> {
  const { metadata, defaultValues } = setup.options
  const { language: locale } = toReaderLocale(language, messages)
  const token = texts.get('token') ?? ''
  const request = toBookingRequest(definition, answers, {
    ...{ startUtc, timeZone, locale, defaultValues },
    metadata: {
      ...{ submissionId: token.slice(-36), ...metadata },
      ...toConsentTimes(definition, answers, values),
    },
  })
  texts.sort()
  return bookOnce({
    form: String(texts),
    store: setup.handler.store,
    prove,
    send: () => setup.client.createBooking(request),
    timeoutMs: setup.handler.timeoutMs,
  })
}

/** Returns other free times of the same month, from the time that is taken on. */
async function loadOthers(startUtc: string, query: PageQuery, context: PageContext) {
  const month = toMonth(toDay(startUtc, context.timeZone))
  const slots = await loadSlots(month, query, context).catch(() => [])
  const isOpen = ({ seatsRemaining = 1 }: { seatsRemaining?: number | undefined }) => seatsRemaining > 0
  const others = slots.filter((slot) => isOpen(slot) && slot.startUtc !== startUtc)
  const day = toDay(startUtc, context.timeZone)
  const later = others.filter((slot) => toDay(slot.startUtc, context.timeZone) >= day)
  return (later.length ? later : others).slice(0, MAX_OFFERED)
}

function toRedirect(query: Record<string, string | undefined>): Response {
  return new Response(null, {
    status: 303,
    headers: { location: toPageHref(query), 'cache-control': 'no-store' },
  })
}
