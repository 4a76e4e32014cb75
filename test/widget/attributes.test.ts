import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '../../src/widget/attributes.js'
import { OPTION_NAMES } from '../../src/widget/options.js'
import { readAttributes } from '../../src/widget/readAttributes.js'

const read = (attributes: Record<string, string>) =>
  readAttributes(Object.entries(attributes).map(([name, value]) => ({ name, value })))

describe('the attributes of the element', () => {
  it('have lower-case names that no other element has', () => {
    const names = Object.keys(ATTRIBUTES)
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([])
    expect(
      names.filter((name) =>
        /^(?:title|lang|dir|hidden|style|class|id|slot|part|nonce|is|tabindex|role|data-.*|aria-.*)$/.test(
          name,
        ),
      ),
    ).toEqual([])
  })

  it('set existing options, each a different one', () => {
    const options = Object.values(ATTRIBUTES)
      .filter(([target]) => target === 'option')
      .map(([, property]) => property)
    expect(options.filter((name) => !(OPTION_NAMES as string[]).includes(name))).toEqual([])
    const all = Object.values(ATTRIBUTES).map(([target, property]) => `${target} ${property}`)
    expect(new Set(all).size).toBe(all.length)
  })

  it.each([
    ['name', 'x'.repeat(10_000)],
    ['name', 'x'.repeat(255)],
    ['email', `${'x'.repeat(250)}@example.com`],
    ['phone-number', '1'.repeat(41)],
    ['notes', 'x'.repeat(2001)],
    ['location', 'x'.repeat(10_000)],
    ['guests', 'a@example.com '.repeat(1400)],
    ['guests', 'a@example.com '.repeat(31)],
  ])('F47: leave out %s if it is too long, and keep the others', (name, value) => {
    const { defaultValues, complaints } = read({ 'length-in-minutes': '30', [name]: value })
    expect(defaultValues).toEqual({ lengthInMinutes: 30 })
    expect(complaints).toEqual([expect.stringMatching(`^${name} is longer than \\d+, so it was left out`)])
  })

  it('F47: keep answers up to the limits', () => {
    const guests = Array.from({ length: 30 }, (_, index) => `guest${index}@example.com`)
    const notes = 'x'.repeat(2000)
    expect(read({ notes, guests: guests.join(', ') })).toMatchObject({
      defaultValues: { notes, guests },
      complaints: [],
    })
  })

  it('are parsed as strings, numbers, flags, lists and keywords', () => {
    const { option, eventType, defaultValues, appearance, successRedirect, element, complaints } = read({
      username: 'jane',
      'event-type-slug': ' intro ',
      'event-type-id': '42',
      start: '2030-01-08T13:00:00Z',
      'hold-slots': '',
      draft: 'draft',
      'allow-cancel': 'false',
      'hour-cycle': 'h23',
      theme: 'dark',
      guests: 'a@example.com, b@example.com',
      'length-in-minutes': '30',
      'success-redirect-origins': 'https://a.example https://b.example',
      mode: 'dialog',
    })
    expect(complaints).toEqual([])
    expect(eventType).toEqual({ username: 'jane', eventTypeSlug: 'intro', eventTypeId: 42 })
    expect(option).toEqual({
      start: '2030-01-08T13:00:00Z',
      holdSlots: true,
      draft: true,
      allowCancel: false,
      hourCycle: 'h23',
    })
    expect(defaultValues).toEqual({ guests: ['a@example.com', 'b@example.com'], lengthInMinutes: 30 })
    expect([appearance, successRedirect, element]).toEqual([
      { theme: 'dark' },
      { origins: ['https://a.example', 'https://b.example'] },
      { mode: 'dialog' },
    ])
  })

  it.each([
    ['event-type-id', 'abc', /whole number/],
    ['length-in-minutes', '-5', /whole number/],
    ['hold-slots', 'no', /neither true nor false/],
    ['hour-cycle', '24', /one of: h12, h23/],
    ['eventtypeslug', 'intro', /Did you mean event-type-slug\?/],
    ['user-name', 'jane', /Did you mean username\?/],
    ['event-type-slugs', 'x', /Did you mean event-type-slug\?/],
    ['colour', 'red', /does nothing/],
    ['api-key', 'cal_live_x', /a secret never goes into a page/],
  ])('that are unknown or invalid are left out with a warning: %s="%s"', (name, value, sentence) => {
    const { complaints, ...rest } = read({ [name]: value, username: 'jane' })
    expect(complaints).toEqual([expect.stringMatching(sentence)])
    expect(complaints.join()).not.toContain('cal_live')
    expect(rest).toMatchObject({ eventType: { username: 'jane' }, option: {}, defaultValues: {} })
  })

  it('of frameworks and of all elements cause no warning', () => {
    const others = [
      'id',
      'class',
      'style',
      'lang',
      'dir',
      'hidden',
      'title',
      'nonce',
      'data-x',
      'aria-label',
      'onclick',
      '_ngcontent-abc',
      'v-cloak',
      'x-data',
      '@click',
      ':key',
      'hx-get',
      'wire:ignore',
    ]
    expect(read(Object.fromEntries(others.map((name) => [name, '']))).complaints).toEqual([])
  })

  it.each(['constructor', '__proto__', 'tostring', 'hasownproperty'])(
    'named like a property of Object.prototype set nothing: %s',
    (name) => {
      expect(read({ [name]: 'x' })).toMatchObject({ option: {}, element: {} })
    },
  )

  it('with the prefix metadata- are metadata of the booking', () => {
    expect(read({ 'metadata-campaign': 'spring' }).metadata).toEqual({ campaign: 'spring' })
  })

  it.each([
    [
      'username',
      '“jane”',
      'username contains quotation marks: “jane”. So it was left out. Write it between two straight ones: username="jane".',
    ],
    ['start', '„2030-01-08T13:00:00Z“', 'Write it between two straight ones: start="2030-01-08T13:00:00Z".'],
    ['event-type-slug', '’intro', 'event-type-slug="intro".'],
    ['api-url', '"https://api.example.com/v2"', 'api-url="https://api.example.com/v2".'],
    ['username', 'https://cal.com/jane', 'is an address, so it was left out. Write username="jane".'],
    ['username', 'cal.com/jane/intro?month=2030-01', 'Write username="jane" event-type-slug="intro".'],
    ['event-type-slug', 'jane/intro', 'Write username="jane" event-type-slug="intro".'],
    ['team-slug', 'https://cal.com/team/acme/intro', 'Write team-slug="acme" event-type-slug="intro".'],
    ['organization-slug', 'https://acme.cal.com/', 'as in organization-slug="acme".'],
    ['event-type-slug', '/intro', 'Write event-type-slug="intro".'],
  ])('F71: are left out if %s is %s, and the developer reads what to write', (name, value, sentence) => {
    const { complaints, eventType, option } = read({ [name]: value })
    expect(complaints).toEqual([expect.stringContaining(sentence)])
    expect({ ...eventType, ...option }).toEqual({})
  })

  it('F71: keep quotation marks and slashes where visitors read or send them', () => {
    const { complaints, defaultValues, element } = read({
      name: '“Ada”',
      notes: 'See “the plan” at https://example.com/“plan”',
      'button-label': '„Termin buchen“',
    })
    expect(complaints).toEqual([])
    expect(defaultValues).toMatchObject({ name: '“Ada”' })
    expect(element).toEqual({ buttonLabel: '„Termin buchen“' })
  })
})
