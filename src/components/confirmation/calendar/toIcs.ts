import type { CalendarEvent } from './toCalendarEvents.js'

/**
 * Writes calendar entries as an iCalendar file. The library that escapes and folds is loaded at the first call.
 *
 * @returns the text of the file; rejects when the library cannot be loaded
 * @source RFC 5545, and RFC 5546 for `PUBLISH`: an entry to keep, not an invitation to answer
 */
export async function toIcs(events: readonly CalendarEvent[]): Promise<string> {
  const { default: createCalendar, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  const calendar = createCalendar(
    own({ prodId: '//booking-form//booking-form//EN', method: ICalCalendarMethod.PUBLISH }),
  )
  for (const event of events) {
    calendar.createEvent(
      own({
        id: toLine(event.uid),
        start: new Date(event.startUtc),
        end: new Date(event.endUtc),
        summary: toText(event.title),
        description: own({ plain: toText(event.description) }),
        location: toText(event.location) || null,
        url: event.url ? toLine(event.url) : null,
        status: event.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        organizer: event.organizer
          ? own({ name: toLine(event.organizer.name).replaceAll('"', "'"), email: event.organizer.email })
          : null,
      }),
    )
  }
  return calendar.toString()
}

/** No prototype: on a page that extends Object.prototype a plain object would bring foreign options in. */
function own<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}

/** Line breaks of one kind; no other control characters and no half characters: the format has no way to write them. */
function toText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** One line: the library writes ids, addresses and names as they are. */
function toLine(text: string): string {
  return toText(text).replaceAll('\n', ' ')
}

const MAX_LENGTH = 80

/** A name for a file, out of a title: without what file systems do not take. */
export function toFileName(title: string, ending: string): string {
  const plain = title.replace(/[\\/:*?"<>|\s\p{C}]+/gu, ' ').replace(/^[. ]+/, '')
  return `${[...plain].slice(0, MAX_LENGTH).join('').trim() || 'booking'}.${ending}`
}
