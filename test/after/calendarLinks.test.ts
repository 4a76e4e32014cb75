import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCalendarLinks } from '../../src/components/confirmation/calendar/toCalendarLinks.js'
import { toEvent } from './calendarInput.js'

const queryOf = (link: string) => Object.fromEntries(new URL(link).searchParams)

describe('toCalendarLinks', () => {
  const links = toCalendarLinks(
    toEvent({
      title: 'Tea & cake, 100% + more; 😀',
      description: 'One\n<two>',
      location: 'https://meet.example.com/a?b=1',
    }),
  )

  it('returns a link that prefills an event in Google Calendar', () => {
    expect(links.google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/)
    expect(queryOf(links.google)).toEqual({
      action: 'TEMPLATE',
      text: 'Tea & cake, 100% + more; 😀',
      dates: '20261201T090000Z/20261201T093000Z',
      details: 'One\n<two>',
      location: 'https://meet.example.com/a?b=1',
    })
  })

  it.each([
    ['outlook', 'https://outlook.live.com'],
    ['office365', 'https://outlook.office.com'],
  ] as const)('returns a link for %s with the same instants and the text as HTML', (name, origin) => {
    expect(new URL(links[name]).origin).toBe(origin)
    expect(queryOf(links[name])).toMatchObject({
      subject: 'Tea & cake, 100% + more; 😀',
      startdt: '2026-12-01T09:00:00.000Z',
      enddt: '2026-12-01T09:30:00.000Z',
      body: 'One<br>&lt;two&gt;',
    })
  })

  it('returns a link for Yahoo', () => {
    expect(queryOf(links.yahoo)).toMatchObject({
      st: '20261201T090000Z',
      et: '20261201T093000Z',
      desc: 'One\n<two>',
    })
  })

  it('keeps links short enough for any server, without a plus for a space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        for (const link of Object.values(
          toCalendarLinks(toEvent({ title: text, description: text, location: text })),
        )) {
          expect(link).not.toContain('+')
          expect(link.length).toBeLessThan(16_000)
          expect(() => decodeURIComponent(link)).not.toThrow()
        }
      }),
    )
  })
})
