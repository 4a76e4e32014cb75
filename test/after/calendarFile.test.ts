import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { afterEach, describe, expect, it } from 'vitest'
import {
  toCalendarEvents,
  type CalendarEvent,
} from '../../src/components/confirmation/calendar/toCalendarEvents.js'
import { toFileName, toIcs } from '../../src/components/confirmation/calendar/toIcs.js'
import { toEvent, recordedResult } from './calendarInput.js'

/** An event as a parser reads it from a file. */
interface ParsedEvent {
  uid: string
  title: string
  description: string
  location: string
  start: string
  end: string
}

function parseWithIcalJs(text: string): ParsedEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, location, startDate, endDate } = new ICAL.Event(component)
    return {
      uid,
      title: summary,
      description: description ?? '',
      location: location ?? '',
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
    }
  })
}

function parseWithNodeIcal(text: string): ParsedEvent[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  )
  return events.map(({ uid, summary, description, location, start, end }) => ({
    uid,
    title: textOf(summary),
    description: textOf(description),
    location: textOf(location),
    start: start.toISOString(),
    end: (end ?? start).toISOString(),
  }))
}

/** Returns a value of node-ical as text: a value with parameters is an object. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '')

const toExpected = ({ startUtc, endUtc, ...event }: CalendarEvent): ParsedEvent => ({
  uid: event.uid,
  title: event.title,
  description: event.description,
  location: event.location,
  start: startUtc,
  end: endUtc,
})

const parsers = [
  ['ical.js', parseWithIcalJs],
  ['node-ical', parseWithNodeIcal],
] as const

const TEXTS = [
  ['commas, semicolons and backslashes', 'Tea, cake; a\\b: "quoted" \\'],
  ['line breaks', 'First\nSecond\n\nFourth'],
  ['emoji', '👩‍👩‍👧‍👦 Familie 🇱🇻 — ¿qué?'],
  ['200 characters', 'x'.repeat(200)],
  ['200 characters of four bytes', '😀'.repeat(200)],
  ['keywords of the format', 'END:VEVENT\nBEGIN:VALARM'],
]

describe.each(parsers)('toIcs, read by %s', (_, parse) => {
  it.each(TEXTS)('keeps a title, description and location with %s', (_name, text) => {
    const event = toEvent({ title: text, description: text, location: text })
    expect(parse(toIcs([event]))).toEqual([toExpected(event)])
  })

  it('keeps any title and description', () => {
    // node-ical reads a backslash before an n as a line break even when it is escaped, and loses a line that
    // has a line or paragraph separator.
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .filter((text) => !/\\n|[\u2028\u2029]/i.test(text))
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const [found] = parse(toIcs([toEvent({ title: `a${title}b`, description: `c${description}d` })]))
        expect(found).toMatchObject({ title: `a${title}b`, description: `c${description}d` })
      }),
    )
  })

  it('writes exactly the given events for any characters in their texts', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 100 })
    fc.assert(
      fc.property(texts, texts, (text, uid) => {
        const events = [
          toEvent({
            title: text,
            description: text,
            location: text,
            uid: `1${uid}`,
            organizer: { name: `J${text}`, email: 'jane@example.com' },
          }),
          toEvent({ uid: '2' }),
        ]
        const found = parse(toIcs(events))
        expect(found.map(({ start, end }) => [start, end])).toEqual(
          events.map(({ startUtc, endUtc }) => [startUtc, endUtc]),
        )
      }),
    )
  })

  it('writes an event for each date of a recorded series', () => {
    const input = recordedResult('recurring-from-other-zone')
    const found = parse(toIcs(toCalendarEvents(input)))
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
    const instants = input.result.bookings.map(({ start, end }) => [start, end])
    expect(found.map(({ start, end }) => [start, end])).toEqual(instants)
  })
})

describe('toIcs', () => {
  it('folds lines at 75 bytes and ends them with CRLF', () => {
    const text = toIcs([toEvent({ title: '😀é'.repeat(100) })])
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.join('')).not.toMatch(/[\r\n]/)
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('publishes the event as confirmed or tentative, without attendees', () => {
    const [accepted, pending] = [toIcs([toEvent()]), toIcs([toEvent({ isTentative: true })])]
    expect(accepted).toContain('METHOD:PUBLISH')
    expect(accepted).toContain('STATUS:CONFIRMED')
    expect(pending).toContain('STATUS:TENTATIVE')
    expect(accepted).not.toContain('ATTENDEE')
  })

  it('writes the link as it is, because only texts are escaped', () => {
    const url = 'https://cal.example.com/a,b;c?d=1'
    expect(toIcs([toEvent({ url })])).toContain(`\r\nURL;VALUE=URI:${url}\r\n`)
  })

  it('names the organizer, unless their address is hidden', () => {
    const shown = toIcs(toCalendarEvents(recordedResult('by-id')))
    expect(shown).toContain('ORGANIZER;CN="Ada Host":mailto:ada.host@example.com')
    expect(toIcs(toCalendarEvents(recordedResult('by-id', { hideOrganizerEmail: true })))).not.toContain(
      'ada.host@',
    )
  })

  describe('on a page with a polluted Object.prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    const keys = [
      'timezone',
      'allDay',
      'x',
      'alarms',
      'attendees',
      'repeating',
      'recurrenceId',
      'geo',
      'html',
      'mailto',
      'name',
      'ttl',
      'toJSDate',
      'floating',
    ]
    afterEach(() => {
      for (const key of keys) delete prototype[key]
    })

    it.each(keys)('H14: writes the same file with a polluted %s', (key) => {
      const withoutStamp = (text: string) => text.replace(/DTSTAMP:.*/, '')
      const event = toEvent({
        description: 'Hi',
        location: 'Riga',
        organizer: { name: 'Jane', email: 'jane@example.com' },
      })
      const before = toIcs([event])
      Object.defineProperty(prototype, key, {
        value: 'evil',
        writable: true,
        enumerable: true,
        configurable: true,
      })
      const after = toIcs([event])
      delete prototype[key]
      expect(withoutStamp(after)).toBe(withoutStamp(before))
    })
  })
})

describe('toCalendarEvents', () => {
  it('takes the instants, the title and the id from the server', () => {
    const input = recordedResult('reschedule', {}, { start: '2026-12-18T12:30:00.000Z' })
    expect(toCalendarEvents(input)).toEqual([
      {
        uid: 'vjFZRd28ZJB2itmr1CXSPJ@Cal.com',
        title: 'Intro between Ada Host and Mario Rossi',
        description:
          'Old\n\nJoin: https://cal.example.com/video/rCX4rF4SUncqeHWiFZyCFE\n\nReference: rCX4rF4SUncqeHWiFZyCFE',
        location: 'https://cal.example.com/video/rCX4rF4SUncqeHWiFZyCFE',
        url: 'https://cal.example.com/video/rCX4rF4SUncqeHWiFZyCFE',
        startUtc: '2026-12-18T12:30:00.000Z',
        endUtc: '2026-12-18T13:00:00.000Z',
        isTentative: false,
        organizer: { name: 'Ada Host', email: 'ada.host@example.com' },
      },
    ])
  })

  it('falls back to the uid of the booking and the title of the event type', () => {
    expect(
      toCalendarEvents(recordedResult('by-id', {}, { icsUid: null, title: ' ', uid: 'own' }))[0],
    ).toMatchObject({ uid: 'own', title: 'Intro' })
  })

  it.each(['cancelled', 'rejected', 'constructor', undefined])('returns none for the status %s', (status) => {
    expect(toCalendarEvents(recordedResult('by-id', {}, { status }))).toEqual([])
  })

  it('marks an event as tentative until the organizer confirms', () => {
    expect(
      toCalendarEvents(recordedResult('confirm-always-blocking')).map(({ isTentative }) => isTentative),
    ).toEqual([true])
  })
})

describe('toFileName', () => {
  it.each([
    ['Intro: Ada / Mario?', 'Intro Ada Mario.ics'],
    ['../../etc/passwd', 'etc passwd.ics'],
    ['  \u0000\n ', 'booking.ics'],
    ['Bērnu 😀 diena', 'Bērnu 😀 diena.ics'],
    ['x'.repeat(300), `${'x'.repeat(80)}.ics`],
  ])('makes %j into %j', (title, name) => {
    expect(toFileName(title, 'ics')).toBe(name)
  })
})
