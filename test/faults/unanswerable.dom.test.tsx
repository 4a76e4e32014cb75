import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { custom, e0, EMAIL, NAME } from '../support/e0.js'
import { plain, recorded, throws, wrapped, type Fault } from '../support/faults.js'
import { books, openUnder, press, TYPED } from '../support/openUnder.js'

const SETUP = 'This form cannot take bookings yet'
const defaultValues = { name: TYPED.name, email: TYPED.email, responses: { count: '7' } }
const eventType = e0({}, [
  NAME,
  EMAIL,
  custom('number', 'count', { required: true }),
  custom('text', 'company'),
  custom('text', 'campaign', { hidden: true }),
])

let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => warn.mockRestore())

const open = (faults: readonly Fault[], more = {}) =>
  openUnder(faults, { props: { eventType, defaultValues, ...more } })

/** Waits until the form says that it cannot take bookings, and returns what it tells its owner. */
async function readSetup(): Promise<string | null> {
  const heading = await screen.findByRole('heading', { name: SETUP })
  expect(heading).toHaveFocus()
  const notice = heading.closest('.bf-notice') as HTMLElement
  return within(notice).getByText('For the owner of this site').parentElement?.textContent ?? null
}

describe('a refusal that no answer can change', () => {
  it.each<[string, Fault, RegExp]>([
    ['F06: a number', wrapped(400, 'responses - {count}Invalid string, '), /"count".*numberFieldFormat/],
    [
      'F06: a number, refused before the engine',
      wrapped(400, "Invalid type for booking field 'count'. Expected type number, but received string."),
      /"count".*numberFieldFormat/,
    ],
    [
      'F04: a field that is not on the page',
      wrapped(
        400,
        'Missing required booking field response: source - it is required by the event type booking fields',
      ),
      /"source".*defaultValues\.responses/,
    ],
    [
      'F04: a field that is not on the page, refused by the engine',
      plain(400, 'responses - {source}error_required_field, '),
      /"source".*defaultValues\.responses/,
    ],
    [
      'R11: a hidden field',
      wrapped(400, 'responses - {campaign}error_required_field, '),
      /"campaign".*defaultValues\.responses/,
    ],
    [
      'R14: an answer of another type',
      wrapped(400, "Invalid type for booking field 'company'. Expected type string but received number."),
      /"company".*Check the type of the field/,
    ],
    [
      'R26: a location that is not offered, without a choice of locations',
      recorded('type-on-an-event-type-without-locations'),
      /"location".*correct the event type/,
    ],
  ])('%s, is told to the developer on the page and in the console', async (_, fault, told) => {
    const { errors } = await open([fault])
    press()
    expect(await readSetup()).toMatch(told)
    expect(errors.map(({ kind, status }) => [kind, status])).toEqual([['setup', 400]])
    expect(warn.mock.calls.flat().join()).toMatch(told)
    expect(warn.mock.calls.flat().join()).not.toContain(TYPED.name)
  })

  it('F04: is shown after the answers that the visitor can change', async () => {
    const both = 'responses - {source}error_required_field, responses - {name}Invalid string, '
    const { requests } = await open([
      plain(400, both),
      plain(400, 'responses - {source}error_required_field, '),
    ])
    press()
    expect(await screen.findByRole('group', { name: 'Fix 1 thing to book' })).toHaveFocus()
    expect(warn.mock.calls.flat().join()).toContain('"source"')
    press()
    await readSetup()
    expect(requests).toHaveLength(2)
  })

  it('F04: mentions an earlier attempt whose outcome is unknown', async () => {
    const lost = throws(new TypeError('Failed to fetch'))
    await open([lost, plain(400, 'responses - {source}error_required_field, ')])
    press()
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    press()
    await readSetup()
    expect(screen.getByText(/an earlier attempt may have succeeded/)).toBeVisible()
  })

  it('F04: does not occur if the host gives the answer', async () => {
    const responses = { count: '7', source: 'campaign' }
    const { requests } = await open([books], { defaultValues: { ...defaultValues, responses } })
    press()
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(requests[0]?.body.bookingFieldsResponses).toEqual({ count: 7, source: 'campaign' })
    expect(warn).not.toHaveBeenCalled()
  })

  it('F03: a text over a limit that nobody shows has no wrong number in its error', async () => {
    const essay = e0({}, [NAME, EMAIL, custom('textarea', 'essay')])
    await open([plain(400, 'responses - {essay}max_characters_allowed, ')], { eventType: essay })
    press()
    expect(await screen.findByRole('link', { name: 'Shorten this: it is too long' })).toBeVisible()
  })
})

describe('F09: a code that the server cannot validate', () => {
  it.each(['unable_to_validate_verification_code', 'invalid_verification_code'])(
    'F09: keeps the visitor on the step of the code, with the answers (%s)',
    async (reason) => {
      const sendVerificationCode = vi.fn(() => Promise.resolve())
      const form = await openUnder([plain(400, 'email_verification_required'), plain(400, reason), books])
      form.unmount()
      const { createBooking } = form.props.client
      const { errors } = await openUnder([], {
        props: { eventType: e0(), defaultValues, client: { createBooking, sendVerificationCode } },
      })
      press()
      const input = await screen.findByLabelText(/^Code/)
      fireEvent.change(input, { target: { value: '123456' } })
      fireEvent.click(screen.getByRole('button', { name: 'Confirm and book' }))
      await waitFor(() => expect(errors).toHaveLength(2))
      const code = () => screen.getByLabelText(/^Code/)
      await waitFor(() => expect(code()).toHaveAccessibleDescription(/This code is not right, or too old/))
      expect(code()).toHaveFocus()
      fireEvent.click(screen.getByRole('button', { name: 'Confirm and book' }))
      await screen.findByRole('heading', { name: 'You are booked' })
    },
  )
})
