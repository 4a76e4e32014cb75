import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import { BookingError, type BookingErrorKind } from '../../src/api/errors/bookingError.js'
import type { CreatedBooking } from '../../src/contract/booking.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import type { BookingFormProps, DefaultValues } from '../../src/index.js'
import { START } from '../support/e0.js'
import { pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

/** An answer for each field type. */
const ANSWERS: DefaultValues = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  notes: 'Bring biscuits\n\nand tea',
  guests: ['bob@example.com', 'carol@example.com'],
  responses: {
    company: 'Acme',
    brief: 'Forms',
    budget: 'Over €20,000',
    stage: 'Live',
    platforms: ['Web', 'Android'],
    'help-with': ['Design system'],
    'team-size': 4,
    website: 'acme.io',
    'office-phone': '(+371) 20 993-151',
    'office-address': '1 Main Street',
    'keep-informed': 'dave@example.com',
    privacy: true,
  },
}

const SHOWN = [
  'Ada Lovelace',
  'ada@example.com',
  'Bring biscuits\n\nand tea',
  'bob@example.com',
  'carol@example.com',
  'Acme',
  'Forms',
  '4',
  'acme.io',
  '(+371) 20 993-151',
  '1 Main Street',
  'dave@example.com',
]
const CHOSEN = [
  'Over €20,000',
  'Live',
  'Web',
  'Android',
  'Design system',
  'You may keep what I write here for our project (required)',
]

/** In an order in which no outcome changes the meaning of the next one. */
const OUTCOMES: [BookingErrorKind, RegExp][] = [
  ['offline', /^You are offline/],
  ['conflict', /^That time is no longer available/],
  ['verify', /^Confirm your email address/],
  ['field', /^The booking service did not accept an answer/],
  ['refused', /^This booking was not accepted/],
  ['setup', /^This form cannot take bookings yet/],
  ['unknown', /^We could not confirm your booking/],
  ['busy', /^Too many bookings at once/],
]

it(
  'a form opens with an answer for each field type and keeps all of them through every failure',
  { timeout: 20_000 },
  async () => {
    const failures = OUTCOMES.map(([kind]) => new BookingError(kind))
    const createBooking = (): Promise<CreatedBooking> =>
      Promise.reject(failures.shift() ?? new Error('It received more requests than submits.'))
    const props: BookingFormProps = {
      eventType: EVERY_FIELD as unknown as EventTypeInput,
      start: START,
      client: { createBooking },
      locale: 'en-GB',
      defaultValues: ANSWERS,
    }
    const { user } = renderForm(props)
    await screen.findByLabelText('Guest 1')
    await screen.findByLabelText('Over €20,000')
    const before = readValues()
    const texts = before.flatMap(([, value]) => (typeof value === 'string' && value ? [value] : []))
    expect(texts.toSorted()).toEqual(SHOWN.toSorted())
    expect(before.flatMap(([label, value]) => (value === true ? [label.trim()] : []))).toEqual(CHOSEN)
    for (const [kind, title] of OUTCOMES) {
      await pressBook(user)
      expect(await screen.findByRole('heading', { name: title }), kind).toHaveFocus()
      expect(readValues(), kind).toEqual(before)
    }
    expect(failures).toEqual([])
  },
)

it(
  'a form with a draft keeps every answer when it is mounted again after each failure',
  { timeout: 30_000 },
  async () => {
    sessionStorage.clear()
    const failures = OUTCOMES.map(([kind]) => new BookingError(kind))
    const createBooking = (): Promise<CreatedBooking> =>
      Promise.reject(failures.shift() ?? new Error('It received more requests than submits.'))
    const props: BookingFormProps = {
      eventType: EVERY_FIELD as unknown as EventTypeInput,
      start: START,
      client: { createBooking },
      locale: 'en-GB',
      draft: true,
    }
    let rendered = renderForm({ ...props, defaultValues: ANSWERS })
    await screen.findByLabelText('Guest 1')
    await screen.findByLabelText('Over €20,000')
    await rendered.user.type(screen.getByLabelText(/company/i), ' & Daughters')
    const before = readValues()
    expect(before.map(([, value]) => value)).toContain('Acme & Daughters')
    for (const [, title] of OUTCOMES) {
      await pressBook(rendered.user)
      await screen.findByRole('heading', { name: title })
      rendered.unmount()
      rendered = renderForm(props)
      await screen.findByLabelText('Over €20,000')
      await waitFor(() => expect(readValues()).toEqual(before))
    }
    expect(failures).toEqual([])
    sessionStorage.clear()
  },
)
