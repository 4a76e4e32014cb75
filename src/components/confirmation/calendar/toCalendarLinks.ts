import type { CalendarEvent } from './toCalendarEvents.js'

/** The calendars that accept an event by link. */
export type CalendarName = 'google' | 'outlook' | 'office365' | 'yahoo'

/**
 * The limit of each text. Servers refuse URLs of more than about 8000 characters, and URL encoding
 * turns one character into up to twelve.
 */
const TEXT_MAX_LENGTH = 400

/**
 * Returns links that open a calendar with a prefilled event, which the visitor can save there. The
 * times are in UTC, so that the calendar converts them to the time zone of its owner.
 *
 * @source the addresses that these calendars open their own event forms with
 */
export function toCalendarLinks(event: CalendarEvent): Record<CalendarName, string> {
  const { startUtc, endUtc } = event
  const title = truncate(event.title)
  const details = truncate(event.description)
  const location = truncate(event.location)
  const start = toCompactUtc(startUtc)
  const end = toCompactUtc(endUtc)
  const microsoft = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: startUtc,
    enddt: endUtc,
    subject: title,
    body: toHtml(details),
    location,
  }
  return {
    google: toUrl('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${start}/${end}`,
      details,
      location,
    }),
    outlook: toUrl('https://outlook.live.com/calendar/0/action/compose', microsoft),
    office365: toUrl('https://outlook.office.com/calendar/0/action/compose', microsoft),
    yahoo: toUrl('https://calendar.yahoo.com/', {
      v: '60',
      title,
      st: start,
      et: end,
      desc: details,
      in_loc: location,
    }),
  }
}

/**
 * Builds a URL. Spaces are encoded as `%20`, because Outlook shows the `+` of form encoding as a plus sign.
 */
function toUrl(base: string, values: Record<string, string>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) if (value) params.set(key, value)
  return `${base}?${params.toString().replaceAll('+', '%20')}`
}

/** Returns an instant in the compact form `20261201T090000Z`. */
function toCompactUtc(instantUtc: string): string {
  return instantUtc.replace(/[-:]|\.\d+/g, '')
}

/** Truncates a text to {@link TEXT_MAX_LENGTH} code points, without splitting a code point. */
function truncate(text: string): string {
  const characters = [...text]
  if (characters.length <= TEXT_MAX_LENGTH) return text
  return `${characters.slice(0, TEXT_MAX_LENGTH - 1).join('')}…`
}

/** Escapes a text, because Outlook reads the body of an event as HTML. */
function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
