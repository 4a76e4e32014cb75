import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmails } from '../../src/fields/emails/parseEmails.js'
import { toEmailRows } from '../../src/fields/emails/toEmailRows.js'

describe('parseEmails', () => {
  const two = ['ada@example.com', 'bob@example.com']

  it.each([
    ['commas', 'ada@example.com,bob@example.com'],
    ['semicolons', 'ada@example.com; bob@example.com;'],
    ['line breaks', 'ada@example.com\r\nbob@example.com\r\n'],
    ['a column of a spreadsheet', 'ada@example.com\tbob@example.com'],
    ['spaces', ' ada@example.com   bob@example.com '],
    ['names', 'Ada L <ada@example.com>, Bob <bob@example.com>'],
    ['quoted names with commas', '"Lovelace, Ada" <ada@example.com>, "Bob \\"B, C\\" D" <bob@example.com>'],
    ['bare names with commas', 'Lovelace, Ada <ada@example.com>; Roe, Bob <bob@example.com>'],
    ['names without separators', 'Ada <ada@example.com> Bob <bob@example.com>'],
    ['a mail link', 'mailto:ada@example.com,bob@example.com?subject=Hello'],
    ['quotation marks', `'ada@example.com', "bob@example.com"`],
    ['full-width commas', 'ada@example.com，bob@example.com'],
    ['invisible characters', '\u200bada@example.com\ufeff,bob@example.com'],
  ])('splits a list written with %s', (_, text) => {
    expect(parseEmails(text)).toEqual(two)
  })

  it('keeps text that is not an address, so that nothing is lost silently', () => {
    expect(parseEmails('ada@example.com, bob, carol@example.com')).toEqual([
      'ada@example.com',
      'bob',
      'carol@example.com',
    ])
    expect(parseEmails('Bob Smith')).toEqual(['Bob Smith'])
  })

  it('returns nothing for blank text', () => {
    expect(parseEmails(' ,;\n\t ')).toEqual([])
  })

  it('returns every address of a list, whatever the separators and names', () => {
    const address = fc.stringMatching(/^[a-z][a-z0-9+_-]{0,10}@[a-z]{1,8}\.[a-z]{2,5}$/)
    const written = fc
      .tuple(address, fc.constantFrom('', 'Ada', '"Lovelace, Ada"', 'Lovelace, Ada'))
      .map(([plain, name]) => ({
        plain,
        text: name ? `${name} <${plain}>` : plain,
      }))
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 8 }),
        fc.constantFrom(',', '; ', '\n', '\t'),
        (list, separator) => {
          expect(parseEmails(list.map(({ text }) => text).join(separator))).toEqual(
            list.map(({ plain }) => plain),
          )
        },
      ),
    )
  })

  it.each(['"', '<', ' ', 'a@', '"a" ', '. '])('is fast for 100,000 repetitions of %j', (text) => {
    const start = performance.now()
    parseEmails(text.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('toEmailRows', () => {
  it('leaves out repeated addresses and the attendee’s own, in any letter case, and returns them', () => {
    expect(
      toEmailRows(['a@example.com', 'A@Example.com', '', 'Me@example.com', 'no address'], 'me@example.com'),
    ).toEqual({
      rows: ['a@example.com', 'no address'],
      duplicates: ['A@Example.com'],
      own: ['Me@example.com'],
    })
  })
})
