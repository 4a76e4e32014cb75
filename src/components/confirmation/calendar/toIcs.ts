import { ownOptions } from '../../../utils/ownOptions.js'
import type { CalendarEvent } from './toCalendarEvents.js'

/**
 * Serializes calendar events as an iCalendar file. The library that escapes and folds lines is lazy-loaded.
 *
 * @returns the text of the file
 * @throws Error if the library cannot be loaded
 * @source RFC 5545 for the format, and RFC 5546 for the method `PUBLISH`, which marks an event to save
 *   rather than an invitation to reply to
 */
export async function toIcs(events: readonly CalendarEvent[]): Promise<string> {
  const { default: createCalendar, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  // The options have null prototypes. Otherwise the library would also read options
  // from a polluted Object.prototype.
  const calendar = createCalendar(
    ownOptions({ prodId: '//booking-form//booking-form//EN', method: ICalCalendarMethod.PUBLISH }),
  )
  for (const event of events) {
    calendar.createEvent(
      ownOptions({
        id: toLine(event.uid),
        start: new Date(event.startUtc),
        end: new Date(event.endUtc),
        summary: toText(event.title),
        description: ownOptions({ plain: toText(event.description) }),
        location: toText(event.location) || null,
        url: event.url ? toLine(event.url) : null,
        status: event.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        organizer: event.organizer
          ? ownOptions({
              name: toLine(event.organizer.name).replaceAll('"', "'"),
              email: event.organizer.email,
            })
          : null,
      }),
    )
  }
  return calendar.toString()
}

/**
 * Normalizes line breaks to `\n`, and replaces other control characters and lone surrogates, because
 * the iCalendar format cannot represent them.
 */
function toText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** Returns a text without line breaks, because the library writes ids, URLs and names unescaped. */
function toLine(text: string): string {
  return toText(text).replaceAll('\n', ' ')
}

const FILE_NAME_MAX_LENGTH = 80

/** Returns a file name made from a title, without the characters that file systems refuse. */
export function toFileName(title: string, extension: string): string {
  const plain = title.replace(/[\\/:*?"<>|\s\p{C}]+/gu, ' ').replace(/^[. ]+/, '')
  return `${[...plain].slice(0, FILE_NAME_MAX_LENGTH).join('').trim() || 'booking'}.${extension}`
}
