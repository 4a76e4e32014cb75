import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMetadataFault, METADATA_LIMITS } from '../../src/entries/contract.js'
import { readUrl } from '../../src/widget/readUrl.js'
import { toMetadata } from '../../src/widget/toMetadata.js'

const read = (query: Record<string, string>, options: { allowed?: string; prefix?: string } = {}) =>
  readUrl({ search: `?${new URLSearchParams(query)}`, ...options })

describe('P06: the URL of the page', () => {
  it('prefills the standard fields from parameters with the prefix', () => {
    const { defaultValues, timeZone, complaints } = read({
      bf_name: 'Ada',
      bf_email: 'ada@example.com',
      bf_guests: 'a@b.co,c@d.co',
      bf_length_in_minutes: '30',
      bf_time_zone: 'Europe/Riga',
      name: 'Eve',
      email: 'eve@example.com',
    })
    expect(defaultValues).toEqual({
      name: 'Ada',
      email: 'ada@example.com',
      guests: ['a@b.co', 'c@d.co'],
      lengthInMinutes: 30,
      responses: {},
    })
    expect([timeZone, complaints]).toEqual(['Europe/Riga', []])
  })

  it('prefills only listed fields, and custom fields only if they are listed', () => {
    expect(read({ bf_company: 'Acme' }).defaultValues).toEqual({ responses: {} })
    expect(read({ bf_company: 'Acme', bf_name: 'Ada' }, { allowed: 'company' }).defaultValues).toEqual({
      responses: { company: 'Acme' },
    })
    expect(read({ 'x-name': 'Ada' }, { prefix: 'x-' }).defaultValues).toMatchObject({ name: 'Ada' })
  })

  it('F36: prefills ticks, several answers, and a place as a booking stores it', () => {
    const search =
      '?bf_terms=true&bf_colour=red&bf_colour=+blue+&bf_size=S,M&bf_guests=a@b.co&bf_guests=c@d.co' +
      `&bf_location=${encodeURIComponent('{"value":"phone","optionValue":"+37120993151"}')}`
    const allowed = 'terms colour size guests location'
    expect(readUrl({ search, allowed })).toMatchObject({
      complaints: [],
      defaultValues: {
        guests: ['a@b.co', 'c@d.co'],
        location: { value: 'phone', optionValue: '+37120993151' },
        responses: { terms: 'true', colour: ['red', 'blue'], size: 'S,M' },
      },
    })
    expect(read({ bf_location: '1 Main St, Riga' }).defaultValues).toMatchObject({
      location: '1 Main St, Riga',
    })
    const many = new URLSearchParams(Array.from({ length: 101 }, () => ['bf_colour', 'red']))
    expect(readUrl({ search: `?${many}`, allowed: 'colour' }).complaints).toHaveLength(1)
  })

  it.each([
    ['bf_email', 'not an address'],
    ['bf_guests', 'a@b.co,not an address'],
    ['bf_length_in_minutes', '-1'],
    ['bf_length_in_minutes', '1e9'],
    ['bf_time_zone', '+02:00'],
    ['bf_time_zone', '__proto__'],
    ['bf_name', 'a\u0000b'],
    ['bf_name', 'x'.repeat(201)],
    ['bf_notes', 'x'.repeat(2001)],
  ])('leaves out %s with the value %j, warns without the value, and keeps the others', (name, value) => {
    const { defaultValues, complaints } = read({ bf_title: 'Kept', [name]: value })
    expect(defaultValues).toEqual({ title: 'Kept', responses: {} })
    expect(complaints).toEqual([expect.stringContaining(name)])
    expect(complaints.join()).not.toContain(value)
  })

  it('never throws, and returns only strings for custom fields and metadata', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (search, allowed) => {
        const { defaultValues, metadata } = readUrl({ search, allowed })
        for (const value of Object.values({ ...defaultValues.responses, ...metadata }))
          expect(typeof value).toBe('string')
      }),
    )
  })

  it('adds utm_ parameters to the metadata, unless a list leaves them out', () => {
    expect(read({ utm_source: 'news', utm_nonsense: 'x' }).metadata).toEqual({ utm_source: 'news' })
    expect(read({ utm_source: 'news' }, { allowed: 'name' }).metadata).toEqual({})
  })
})

describe('metadata from several sources', () => {
  it('takes each key from the first source that has it, and truncates values to the limit of the server', () => {
    const { metadata, complaints } = toMetadata({ a: 'own' }, [
      { a: 'attribute', b: 'x'.repeat(600), ['k'.repeat(41)]: 'y' },
      { b: 'url', c: '' },
    ])
    expect(metadata).toEqual({ a: 'own', b: 'x'.repeat(METADATA_LIMITS.valueLength) })
    expect(complaints).toHaveLength(1)
  })

  it('never exceeds the limits of the server, whatever a page and its URL contain', () => {
    const source = fc.dictionary(fc.string(), fc.string({ maxLength: 700 }), { maxKeys: 70 })
    fc.assert(
      fc.property(source, source, (attributes, url) => {
        expect(findMetadataFault(toMetadata(undefined, [attributes, url]).metadata ?? {})).toBeUndefined()
      }),
    )
  })

  it('is undefined if no source has any', () => {
    expect(toMetadata(undefined, [{}, {}]).metadata).toBeUndefined()
  })
})
