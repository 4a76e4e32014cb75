import type { CalendarEvent } from './toCalendarEvents.js'

/** The calendars that take an entry by a link. */
export type CalendarName = 'google' | 'outlook' | 'office365' | 'yahoo'

/** Servers refuse addresses of more than some eight thousand characters; a letter may need a dozen of them. */
const TEXT_MAX_LENGTH = 400

/**
 * Links that open a calendar with the entry filled in; the visitor saves it there. Times are instants in UTC, so the
 * calendar shows them in its owner's zone.
 *
 * @source the addresses that these calendars open their own entry forms with
 */
export function toCalendarLinks(event: CalendarEvent): Record<CalendarName, string> {
  const { startUtc, endUtc } = event
  const [title, details, location] = [event.title, event.description, event.location].map(cut) as [
    string,
    string,
    string,
  ]
  const [start, end] = [toStamp(startUtc), toStamp(endUtc)]
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

/** Spaces as `%20`: Outlook shows the plus that forms are written with. */
function toUrl(base: string, values: Record<string, string>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) if (value) params.set(key, value)
  return `${base}?${params.toString().replaceAll('+', '%20')}`
}

/** `20261201T090000Z` */
function toStamp(instantUtc: string): string {
  return instantUtc.replace(/[-:]|\.\d+/g, '')
}

/** Cut between characters, never inside one. */
function cut(text: string): string {
  const characters = [...text]
  return characters.length > TEXT_MAX_LENGTH ? `${characters.slice(0, TEXT_MAX_LENGTH - 1).join('')}…` : text
}

/** Outlook reads the text of an entry as HTML. */
function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
