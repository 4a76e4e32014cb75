import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { afterEach, describe, expect, it } from 'vitest'
import {
  toCalendarEvents,
  type CalendarEvent,
} from '../../src/components/confirmation/calendar/toCalendarEvents.js'
import { toFileName, toIcs } from '../../src/components/confirmation/calendar/toIcs.js'
import { entry, recordedResult } from './calendarInput.js'

/** What one parser finds in a file. */
interface Found {
  uid: string
  title: string
  description: string
  location: string
  start: string
  end: string
}

function byIcalJs(text: string): Found[] {
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

function byNodeIcal(text: string): Found[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (one): one is VEvent => one?.type === 'VEVENT',
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

/** The parser gives a value with parameters as an object. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '')

const toFound = ({ uid, title, description, location, startUtc, endUtc }: CalendarEvent): Found => ({
  uid,
  title,
  description,
  location,
  start: startUtc,
  end: endUtc,
})

const parsers = [
  ['ical.js', byIcalJs],
  ['node-ical', byNodeIcal],
] as const

const odd = [
  ['commas, semicolons and backslashes', 'Tea, cake; a\\b: "quoted" \\'],
  ['lines', 'First\nSecond\n\nFourth'],
  ['emoji', '👩‍👩‍👧‍👦 Familie 🇱🇻 — ¿qué?'],
  ['200 letters', 'x'.repeat(200)],
  ['200 letters of four bytes', '😀'.repeat(200)],
  ['words of the format', 'END:VEVENT\nBEGIN:VALARM'],
]

describe.each(parsers)('a calendar file, read by %s', (_, parse) => {
  it.each(odd)('keeps title, description and place with %s', async (_name, text) => {
    const event = entry({ title: text, description: text, location: text })
    expect(parse(await toIcs([event]))).toEqual([toFound(event)])
  })

  it('keeps any title and description', async () => {
    // node-ical reads a backslash before an n as a line break, escaped or not.
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/\\n/i.test(text))
    await fc.assert(
      fc.asyncProperty(texts, texts, async (title, description) => {
        const [found] = parse(await toIcs([entry({ title: `a${title}b`, description: `c${description}d` })]))
        expect(found).toMatchObject({ title: `a${title}b`, description: `c${description}d` })
      }),
    )
  })

  it('holds exactly the entries that it was given, whatever characters there are', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 100 })
    await fc.assert(
      fc.asyncProperty(anything, anything, async (text, uid) => {
        const events = [
          entry({
            title: text,
            description: text,
            location: text,
            uid: `1${uid}`,
            organizer: { name: `J${text}`, email: 'jane@example.com' },
          }),
          entry({ uid: '2' }),
        ]
        const found = parse(await toIcs(events))
        expect(found.map(({ start, end }) => [start, end])).toEqual(
          events.map(({ startUtc, endUtc }) => [startUtc, endUtc]),
        )
      }),
    )
  })

  it('has each date of a recorded series as an entry of its own', async () => {
    const input = recordedResult('recurring-from-other-zone')
    const found = parse(await toIcs(toCalendarEvents(input)))
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
    const instants = input.result.bookings.map(({ start, end }) => [start, end])
    expect(found.map(({ start, end }) => [start, end])).toEqual(instants)
  })
})

describe('a calendar file', () => {
  it('is folded at 75 bytes a line, and ends its lines as the format wants', async () => {
    const text = await toIcs([entry({ title: '😀é'.repeat(100) })])
    const lines = text.split('\r\n')
    expect(lines.join('')).not.toMatch(/[\r\n]/)
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('says what it is: an entry to keep, sure or tentative, with nobody to invite', async () => {
    const [accepted, pending] = await Promise.all([toIcs([entry()]), toIcs([entry({ isTentative: true })])])
    expect(accepted).toContain('METHOD:PUBLISH')
    expect(accepted).toContain('STATUS:CONFIRMED')
    expect(pending).toContain('STATUS:TENTATIVE')
    expect(accepted).not.toContain('ATTENDEE')
  })

  it('names the organizer, and never one whose address is hidden', async () => {
    const shown = await toIcs(toCalendarEvents(recordedResult('by-id')))
    expect(shown).toContain('ORGANIZER;CN="Ada Host":mailto:ada.host@example.com')
    expect(
      await toIcs(toCalendarEvents(recordedResult('by-id', { hideOrganizerEmail: true }))),
    ).not.toContain('ada.host@')
  })

  describe('on a page that has extended Object.prototype', () => {
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

    it.each(keys)('H14: is the same, whatever its %s', async (key) => {
      const stamp = (text: string) => text.replace(/DTSTAMP:.*/, '')
      const event = entry({
        description: 'Hi',
        location: 'Riga',
        organizer: { name: 'Jane', email: 'jane@example.com' },
      })
      const before = await toIcs([event])
      Object.defineProperty(prototype, key, {
        value: 'evil',
        writable: true,
        enumerable: true,
        configurable: true,
      })
      const after = await toIcs([event])
      delete prototype[key]
      expect(stamp(after)).toBe(stamp(before))
    })
  })
})

describe('the entries of a booking', () => {
  it('have the instants, the title and the id that the server replied', () => {
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

  it('fall back on the booking’s own id and the event type’s title', () => {
    expect(
      toCalendarEvents(recordedResult('by-id', {}, { icsUid: null, title: ' ', uid: 'own' }))[0],
    ).toMatchObject({ uid: 'own', title: 'Intro' })
  })

  it.each(['cancelled', 'rejected', 'constructor', undefined])('are none for the status %s', (status) => {
    expect(toCalendarEvents(recordedResult('by-id', {}, { status }))).toEqual([])
  })

  it('are tentative until the organizer confirms', () => {
    expect(
      toCalendarEvents(recordedResult('confirm-always-blocking')).map(({ isTentative }) => isTentative),
    ).toEqual([true])
  })
})

describe('the name of a file', () => {
  it.each([
    ['Intro: Ada / Mario?', 'Intro Ada Mario.ics'],
    ['../../etc/passwd', 'etc passwd.ics'],
    ['  \u0000\n ', 'booking.ics'],
    ['Bērnu 😀 diena', 'Bērnu 😀 diena.ics'],
    ['x'.repeat(300), `${'x'.repeat(80)}.ics`],
  ])('made of %j is %j', (title, name) => {
    expect(toFileName(title, 'ics')).toBe(name)
  })
})
