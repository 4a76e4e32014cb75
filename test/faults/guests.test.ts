import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseEmails } from '../../src/fields/emails/parseEmails.js'
import { e0, GUESTS, E0_FIELDS, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

const guestsOf = async (guests: string[]) => {
  const { body, errors } = await press(e0(), { ...WHO, guests })
  return body ? (body.guests as string[] | undefined) : errors
}

it('G01: splits a list at commas, semicolons, line breaks, tabs and spaces', () => {
  const address = fc
    .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
    .map(([name, host]) => `${name}@${host}.example`)
  fc.assert(
    fc.property(
      fc.array(address, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ', ', ';', ' ; ', '\n', '\r\n', '\t', ' '),
      (list, separator) => {
        expect(parseEmails(list.join(separator))).toEqual(list)
      },
    ),
  )
})

it('G02: extracts addresses from names, also with a quoted comma', () => {
  expect(parseEmails('Jane <jane@a.co>; "Doe, John" <john@b.co>')).toEqual(['jane@a.co', 'john@b.co'])
})

it('G05: names the one invalid address of twenty, and sends the others without it', async () => {
  const good = Array.from({ length: 19 }, (_, at) => `guest${at}@example.com`)
  expect(await guestsOf([...good.slice(0, 9), 'nobody', ...good.slice(9)])).toEqual({
    guests: expect.stringContaining('nobody'),
  })
  expect(await guestsOf(good)).toEqual(good)
})

it('G06: sends five hundred addresses', async () => {
  const many = Array.from({ length: 500 }, (_, at) => `guest${at}@example.com`)
  expect(parseEmails(many.join('; '))).toEqual(many)
  expect(await guestsOf(many)).toEqual(many)
})

it('G07: omits an empty list', async () => {
  for (const none of [[], [''], ['  ', '']]) expect(await guestsOf(none)).toBeUndefined()
})

it('G04: leaves out a guest with the address of the attendee', async () => {
  expect(await guestsOf([WHO.email.toUpperCase(), 'bob@example.com'])).toEqual(['bob@example.com'])
})

it('G09: keeps addresses that differ only after the plus sign', async () => {
  expect(await guestsOf(['bob+a@example.com', 'bob+b@example.com', 'bob@example.com'])).toHaveLength(3)
})

it.each(['friends: a@b.co, c@d.co', 'a@b.co (Ann)', '"a b"@example.com', 'a@b@c.co'])(
  'G10: rejects %s or extracts plain addresses from it',
  async (odd) => {
    const outcome = await guestsOf([odd])
    if (Array.isArray(outcome)) for (const address of outcome) expect(address).toMatch(/^[a-z]+@[a-z]+\.co$/)
    else expect(outcome).toEqual({ guests: expect.stringContaining('@') })
  },
)

it('G10: shows an error for a quoted local part', async () => {
  expect(await guestsOf(['"ab"x@example.com'])).toEqual({ guests: expect.any(String) })
})

it('G12: sends no guests when the event type disables them', async () => {
  const disabled = e0({ disableGuests: true }, [...E0_FIELDS.filter((field) => field !== GUESTS), GUESTS])
  const { body } = await press(disabled, WHO, { defaultValues: { guests: ['a@b.co'] } })
  expect(body).not.toHaveProperty('guests')
})
