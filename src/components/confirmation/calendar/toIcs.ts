import type { CalendarEvent } from './toCalendarEvents.js'

/**
 * Serializes calendar events as an iCalendar file.
 *
 * @source RFC 5545 for the format, and RFC 5546 for the method `PUBLISH`, which marks an event to save
 *   rather than an invitation to reply to
 */
export function toIcs(events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//booking-form//booking-form//EN',
    'METHOD:PUBLISH',
    ...events.flatMap(toLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function toLines({ organizer, ...event }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${toLine(event.uid)}`,
    'SEQUENCE:0',
    `DTSTAMP:${toUtc(Date.now())}`,
    `DTSTART:${toUtc(event.startUtc)}`,
    `DTEND:${toUtc(event.endUtc)}`,
    `SUMMARY:${toText(event.title)}`,
    ...(event.location ? [`LOCATION:${toText(event.location)}`] : []),
    ...(event.description ? [`DESCRIPTION:${toText(event.description)}`] : []),
    ...(organizer
      ? [`ORGANIZER;CN="${toLine(organizer.name).replaceAll('"', "'")}":mailto:${toLine(organizer.email)}`]
      : []),
    ...(event.url ? [`URL;VALUE=URI:${toLine(event.url)}`] : []),
    `STATUS:${event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** Returns an instant as `20261201T090000Z`. */
function toUtc(instant: string | number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Escapes a text of several lines, for a property whose value is text. */
function toText(text: string): string {
  return clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Returns a text without line breaks, for ids, URLs and names, which are not escaped. */
function toLine(text: string): string {
  return clean(text).replaceAll('\n', ' ')
}

/**
 * Normalizes line breaks to `\n`, and replaces other control characters and lone surrogates, because
 * the iCalendar format cannot represent them.
 */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
}

const LINE_MAX_BYTES = 75

/** Splits a long line between characters. A line that starts with a space continues the line before. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let bytes = 0
  for (const character of line) {
    const { length } = encoder.encode(character)
    const isFull = bytes + length > LINE_MAX_BYTES
    folded += isFull ? `\r\n ${character}` : character
    bytes = isFull ? 1 + length : bytes + length
  }
  return folded
}

const FILE_NAME_MAX_LENGTH = 80

/** Returns a file name made from a title, without the characters that file systems refuse. */
export function toFileName(title: string, extension: string): string {
  const plain = title.replace(/[\\/:*?"<>|\s\p{C}]+/gu, ' ').replace(/^[. ]+/, '')
  return `${[...plain].slice(0, FILE_NAME_MAX_LENGTH).join('').trim() || 'booking'}.${extension}`
}
