import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { mountBookingForm } from '../support/mount.browser.js'

/** What a browser needs to fill in a field, and a phone to show the right keyboard. */
const NAMES = [
  'type',
  'inputmode',
  'autocomplete',
  'autocapitalize',
  'autocorrect',
  'spellcheck',
  'enterkeyhint',
]

/** Text that a keyboard must not change: no capitals, corrections or red lines. */
const VERBATIM = { autocapitalize: 'none', spellcheck: 'false' }
/** Names have capitals, and are in no dictionary. */
const NAME = { type: 'text', autocapitalize: 'words', autocorrect: 'off', spellcheck: 'false' }
const ADDRESS = { type: 'text', autocomplete: 'street-address', autocorrect: 'off', spellcheck: 'false' }
const PHONE = { type: 'tel', autocomplete: 'tel' }
const EMAILS = { ...VERBATIM, type: 'text', inputmode: 'email', autocomplete: 'off', autocorrect: 'off' }

/** The places that ask for a value, by the label of its field. */
const PLACES: Record<string, string> = {
  'Your phone number': 'By phone: the organizer calls you',
  Address: 'In person, at your address',
  'Where do we meet?': 'Somewhere else',
}

/** Each field by its label, on the event types of the sandbox. Attributes that are not listed are not set. */
const TABLE: Record<string, Record<string, Record<string, string>>> = {
  'every-field': {
    'Your name': { ...NAME, autocomplete: 'name' },
    'E-mail address': { ...VERBATIM, type: 'email', autocomplete: 'email' },
    Company: { type: 'text', autocomplete: 'off' },
    'What are you working on?': { autocomplete: 'off' },
    'People on the team': { ...VERBATIM, type: 'text', inputmode: 'decimal', autocomplete: 'off' },
    Website: { ...VERBATIM, type: 'url', autocomplete: 'off' },
    'Office phone': PHONE,
    'Office address': ADDRESS,
    'Who should get my notes afterwards?, address 1': { ...EMAILS, enterkeyhint: 'next' },
    'Anything I should know?': { autocomplete: 'off' },
    'Guest 1': { ...EMAILS, enterkeyhint: 'next' },
  },
  'split-name': {
    'First name': { ...NAME, autocomplete: 'given-name' },
    'Last name': { ...NAME, autocomplete: 'family-name' },
  },
  places: {
    'Your phone number': PHONE,
    Address: ADDRESS,
    'Where do we meet?': { type: 'text', autocomplete: 'off' },
  },
  weekly: {
    'Number of bookings': { ...VERBATIM, type: 'text', inputmode: 'numeric', autocomplete: 'off' },
  },
  'confirm-email': {
    'Code from the email': { ...VERBATIM, inputmode: 'numeric', autocomplete: 'one-time-code' },
  },
}

describe('the keyboard and the autofill of each field', () => {
  it.each(Object.entries(TABLE))('are right in the form for %s', async (eventTypeSlug, fields) => {
    const { apiUrl } = await commands.createSandbox({ now: '2030-01-07T06:00:00Z' })
    const { form } = mountBookingForm({
      ...{ eventType: { username: 'jane', eventTypeSlug }, start: '2030-01-08T13:00:00Z', apiUrl },
      ...{
        timeZone: 'Europe/Rome',
        locale: 'en-GB',
        defaultValues: { name: 'Ada', email: 'ada@example.com' },
      },
    })
    const book = form.getByRole('button', { name: /^Book / })
    await expect.element(book).toBeVisible()
    if (eventTypeSlug === 'every-field') await form.getByRole('button', { name: 'Add guests' }).click()
    if (eventTypeSlug === 'confirm-email') await book.click()
    const found: typeof fields = {}
    for (const label of Object.keys(fields)) {
      const place = PLACES[label]
      if (place) await form.getByRole('radio', { name: place }).click()
      const input = form.getByLabelText(
        new RegExp(`^${label.replace('?', '\\?')}\\s*(\\((optional|required)\\))?$`),
      )
      await expect.element(input).toBeVisible()
      const element = input.element()
      found[label] = Object.fromEntries(
        NAMES.flatMap((name) => {
          const value = element.getAttribute(name)
          return value === null ? [] : [[name, value]]
        }),
      )
    }
    expect(found).toEqual(fields)
  })
})
