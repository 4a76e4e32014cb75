import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMetadataFault, METADATA_LIMITS } from '../../src/entries/contract.js'
import { readUrl } from '../../src/widget/readUrl.js'
import { toMetadata } from '../../src/widget/toMetadata.js'

const read = (query: Record<string, string>, options: { allowed?: string; prefix?: string } = {}) =>
  readUrl({ search: `?${new URLSearchParams(query)}`, ...options })

describe('P06: the address of the page', () => {
  it('fills in the standard fields, under a prefix', () => {
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

  it('fills in nothing that is not on the list, and a custom field only where the list names it', () => {
    expect(read({ bf_company: 'Acme' }).defaultValues).toEqual({ responses: {} })
    expect(read({ bf_company: 'Acme', bf_name: 'Ada' }, { allowed: 'company' }).defaultValues).toEqual({
      responses: { company: 'Acme' },
    })
    expect(read({ 'x-name': 'Ada' }, { prefix: 'x-' }).defaultValues).toMatchObject({ name: 'Ada' })
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
  ])('leaves out a %s of %j, says so without it, and keeps the others', (name, value) => {
    const { defaultValues, complaints } = read({ bf_title: 'Kept', [name]: value })
    expect(defaultValues).toEqual({ title: 'Kept', responses: {} })
    expect(complaints).toEqual([expect.stringContaining(name)])
    expect(complaints.join()).not.toContain(value)
  })

  it('never throws, and never makes a value of another kind', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (search, allowed) => {
        const { defaultValues, metadata } = readUrl({ search, allowed })
        for (const value of Object.values({ ...defaultValues.responses, ...metadata }))
          expect(typeof value).toBe('string')
      }),
    )
  })

  it('brings utm_ parameters into the metadata, unless the list leaves them out', () => {
    expect(read({ utm_source: 'news', utm_nonsense: 'x' }).metadata).toEqual({ utm_source: 'news' })
    expect(read({ utm_source: 'news' }, { allowed: 'name' }).metadata).toEqual({})
  })
})

describe('metadata of several sources', () => {
  it('is decided by the first that has a key, and cut to what the server takes', () => {
    const { metadata, complaints } = toMetadata({ a: 'own' }, [
      { a: 'attribute', b: 'x'.repeat(600), ['k'.repeat(41)]: 'y' },
      { b: 'url', c: '' },
    ])
    expect(metadata).toEqual({ a: 'own', b: 'x'.repeat(METADATA_LIMITS.valueLength) })
    expect(complaints).toHaveLength(1)
  })

  it('is never more than the server takes, whatever a page and its address say', () => {
    const source = fc.dictionary(fc.string(), fc.string({ maxLength: 700 }), { maxKeys: 70 })
    fc.assert(
      fc.property(source, source, (attributes, url) => {
        expect(findMetadataFault(toMetadata(undefined, [attributes, url]).metadata ?? {})).toBeUndefined()
      }),
    )
  })

  it('is nothing when there is none', () => {
    expect(toMetadata(undefined, [{}, {}]).metadata).toBeUndefined()
  })
})
