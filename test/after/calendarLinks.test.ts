import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCalendarLinks } from '../../src/components/confirmation/calendar/toCalendarLinks.js'
import { entry } from './calendarInput.js'

const queryOf = (link: string) => Object.fromEntries(new URL(link).searchParams)

describe('links to calendars', () => {
  const links = toCalendarLinks(
    entry({
      title: 'Tea & cake, 100% + more; 😀',
      description: 'One\n<two>',
      location: 'https://meet.example.com/a?b=1',
    }),
  )

  it('open Google with the entry filled in', () => {
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
  ] as const)('open %s, whose texts are HTML, with the same instants', (name, origin) => {
    expect(new URL(links[name]).origin).toBe(origin)
    expect(queryOf(links[name])).toMatchObject({
      subject: 'Tea & cake, 100% + more; 😀',
      startdt: '2026-12-01T09:00:00.000Z',
      enddt: '2026-12-01T09:30:00.000Z',
      body: 'One<br>&lt;two&gt;',
    })
  })

  it('open Yahoo', () => {
    expect(queryOf(links.yahoo)).toMatchObject({
      st: '20261201T090000Z',
      et: '20261201T093000Z',
      desc: 'One\n<two>',
    })
  })

  it('stay short enough for any server and write no plus for a space, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        for (const link of Object.values(
          toCalendarLinks(entry({ title: text, description: text, location: text })),
        )) {
          expect(link).not.toContain('+')
          expect(link.length).toBeLessThan(16_000)
          expect(() => decodeURIComponent(link)).not.toThrow()
        }
      }),
    )
  })
})
