import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseEmails } from '../../src/fields/emails/parseEmails.js'
import { e0, GUESTS, E0_FIELDS, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

const guestsOf = async (guests: string[]) => {
  const { body, errors } = await press(e0(), { ...WHO, guests })
  return body ? (body.guests as string[] | undefined) : errors
}

it('G01: a list is taken apart at commas, semicolons, line ends, tabs and blanks', () => {
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

it('G02: addresses are taken out of names, quoted commas and all', () => {
  expect(parseEmails('Jane <jane@a.co>; "Doe, John" <john@b.co>')).toEqual(['jane@a.co', 'john@b.co'])
})

it('G05: one bad address among twenty is named, and the others are sent once it is mended', async () => {
  const good = Array.from({ length: 19 }, (_, at) => `guest${at}@example.com`)
  expect(await guestsOf([...good.slice(0, 9), 'nobody', ...good.slice(9)])).toEqual({
    guests: expect.stringContaining('nobody'),
  })
  expect(await guestsOf(good)).toEqual(good)
})

it('G06: five hundred addresses are all sent', async () => {
  const many = Array.from({ length: 500 }, (_, at) => `guest${at}@example.com`)
  expect(parseEmails(many.join('; '))).toEqual(many)
  expect(await guestsOf(many)).toEqual(many)
})

it('G07: an empty list is not sent', async () => {
  for (const none of [[], [''], ['  ', '']]) expect(await guestsOf(none)).toBeUndefined()
})

it('G04: the booker’s own address is no guest', async () => {
  expect(await guestsOf([WHO.email.toUpperCase(), 'bob@example.com'])).toEqual(['bob@example.com'])
})

it('G09: addresses that differ in what follows a plus are different guests', async () => {
  expect(await guestsOf(['bob+a@example.com', 'bob+b@example.com', 'bob@example.com'])).toHaveLength(3)
})

it.each(['friends: a@b.co, c@d.co', 'a@b.co (Ann)', '"a b"@example.com', 'a@b@c.co'])(
  'G10: %s is refused, or read as the plain addresses in it',
  async (odd) => {
    const outcome = await guestsOf([odd])
    if (Array.isArray(outcome)) for (const address of outcome) expect(address).toMatch(/^[a-z]+@[a-z]+\.co$/)
    else expect(outcome).toEqual({ guests: expect.stringContaining('@') })
  },
)

it('G10: a quoted local part is refused with a sentence', async () => {
  expect(await guestsOf(['"ab"x@example.com'])).toEqual({ guests: expect.any(String) })
})

it('G12: where guests are disabled none are asked for, and none are sent', async () => {
  const disabled = e0({ disableGuests: true }, [...E0_FIELDS.filter((field) => field !== GUESTS), GUESTS])
  const { body } = await press(disabled, WHO, { defaultValues: { guests: ['a@b.co'] } })
  expect(body).not.toHaveProperty('guests')
})
