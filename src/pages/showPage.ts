import { createElement, type ReactNode } from 'react'
import { BookingError } from '../api/errors/bookingError.js'
import { english } from '../messages/english.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { HandlerRefusal } from '../server/HandlerRefusal.js'
import { toMonth } from '../time/calendar/calendarDays.js'
import { formatMonth } from '../time/calendar/formatCalendar.js'
import { toDay } from '../time/calendar/toDay.js'
import { toMonthSpan } from '../time/calendar/toMonthSpan.js'
import { toReaderLocale } from '../time/toReaderLocale.js'
import { BookedPage } from './BookedPage.js'
import { FormPage, type FormReply } from './FormPage.js'
import { MonthPage } from './MonthPage.js'
import { NoticePage, type NoticePageProps } from './NoticePage.js'
import { toPageHref, type PageQuery } from './PageQuery.js'
import { renderPage, type PageContext } from './renderPage.js'
import { toHtmlResponse } from './toHtmlResponse.js'

/** Shows the page that a query asks for. */
export async function showPage(query: PageQuery, context: PageContext): Promise<Response> {
  const { client } = context.setup
  if (query.booking) {
    let status = 200
    const booking = await client.getBooking(query.booking).catch((error: unknown) => {
      status = error instanceof BookingError && error.reason === 'notFound' ? 404 : 502
      return undefined
    })
    const { title } = toTexts(context)
    return toPage(context, { title, status }, createElement(BookedPage, { booking }))
  }
  if (query.startUtc) return showForm({ ...query, startUtc: query.startUtc }, context)
  const today = toDay(new Date().toISOString(), context.timeZone)
  const month = query.month ?? toMonth(today)
  const slots = await loadSlots(month, query, context).catch(() => undefined)
  const { title, messages, locale } = toTexts(context)
  const full = `${messages.picker.title} · ${formatMonth(month, locale)} · ${title}`
  const content = createElement(MonthPage, { month, today, slots, kept: toKept(query) })
  return toPage(context, { title: full, status: slots ? 200 : 502 }, content)
}

/**
 * Shows the form for a time.
 *
 * @param reply - what became of the form that was posted
 */
export function showForm(
  query: PageQuery & { startUtc: string },
  context: PageContext,
  reply?: FormReply,
): Promise<Response> {
  const { startUtc } = query
  const { title, messages } = toTexts(context)
  const count = Object.keys(reply?.errors ?? {}).length
  const monthHref = toPageHref({ ...toKept(query), month: toMonth(toDay(startUtc, context.timeZone)) })
  const content = createElement(FormPage, { startUtc, lengthMinutes: query.length, monthHref, reply })
  // The title is what a screen reader says first.
  const full = count ? `${messages.submission.summary(count)} · ${title}` : title
  return toPage(context, { title: full, status: reply ? 422 : 200 }, content)
}

/** Shows a notice in place of another page. */
export function showNotice(
  kind: NoticePageProps['kind'],
  status: number,
  context: PageContext,
): Promise<Response> {
  const { title, messages } = toTexts(context)
  const notices = { ...messages.notices, ...messages.outcomes }
  return toPage(
    context,
    { title: `${notices[kind].title} · ${title}`, status },
    createElement(NoticePage, { kind }),
  )
}

/** Shows why a form was not read. */
export async function showRefusal(
  { status, retryAfterSeconds }: HandlerRefusal,
  context: PageContext,
): Promise<Response> {
  const response = await showNotice(status === 429 ? 'busy' : 'refused', status, context)
  if (retryAfterSeconds) response.headers.set('retry-after', String(retryAfterSeconds))
  return response
}

/** Returns the free times of a month. @throws BookingError */
export function loadSlots(month: string, { length }: PageQuery, { setup, event, timeZone }: PageContext) {
  const { startUtc, endUtc } = toMonthSpan(month, timeZone)
  const { eventType, reference } = event
  const { lengthInMinutes, lengthInMinutesOptions } = eventType
  const hasLengths = lengthInMinutesOptions?.some((one) => one !== lengthInMinutes)
  return setup.client.getSlots({
    ...reference,
    ...{ start: startUtc, end: endUtc, timeZone },
    ...(hasLengths && { duration: length ?? lengthInMinutes }),
  })
}

async function toPage(
  context: PageContext,
  { title, status }: { title: string; status: number },
  content: ReactNode,
): Promise<Response> {
  const html = await renderPage(context, title, content)
  return toHtmlResponse(html, status, !!context.setup.options.page)
}

function toKept({ timeZone, language, length }: PageQuery) {
  return { timeZone, language, length }
}

function toTexts({ event, language, messages }: PageContext) {
  return {
    title: event.eventType.title ?? english.picker.title,
    messages: mergeMessages(english, messages),
    locale: toReaderLocale(language, messages).locale,
  }
}
