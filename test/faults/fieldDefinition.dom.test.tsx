import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import {
  BookingForm,
  createBookingClient,
  type BookingFormProps,
  type EventTypeInput,
} from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { custom, e0, EMAIL, LOCATION, NAME, PHONE, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm, renderStrict } from '../support/renderForm.js'

let warn: MockInstance<typeof console.warn>
beforeEach(() => void (warn = vi.spyOn(console, 'warn').mockReturnValue()))
afterEach(() => vi.restoreAllMocks())

const warnings = () => warn.mock.calls.map(([sentence]) => String(sentence))
const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })

function open(eventType: EventTypeInput, more: Partial<BookingFormProps> = {}) {
  const { fetch, requests } = createTestFetch({ eventType })
  const client = createBookingClient({ fetch })
  return { requests, ...renderForm({ eventType, start: START, client, locale: 'en', ...more }) }
}

describe('a hidden field with a default value that is no valid answer', () => {
  const hidden = (more: object) =>
    e0({}, [NAME, EMAIL, custom('number', 'people', { hidden: true, ...more })])
  const defaultValues = { responses: { people: '12 people' } }

  it('F30: is shown empty if it is required, and can be answered', async () => {
    const { user, requests } = open(hidden({ required: true, disableOnPrefill: true }), { defaultValues })
    const input = await screen.findByLabelText(/people/)
    await waitFor(() => expect(input).toHaveValue(''))
    expect(warnings()).toEqual([
      expect.stringMatching(/"people" .* and the hidden field is shown\. Correct it/),
    ])
    await fillAttendee(user)
    await user.type(input, '12')
    await pressBook(user)
    await isBooked()
    expect(requests[0]?.bookingFieldsResponses).toEqual({ people: 12 })
    expect(warnings()).toHaveLength(1)
  })

  it('F30: is not sent if it is optional, and the developer reads the slug once', async () => {
    const { user, requests } = open(hidden({}), { defaultValues })
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests[0]).not.toHaveProperty('bookingFieldsResponses')
    expect(warnings()).toEqual([expect.stringMatching(/^\[booking-form\] The default value of .* "people"/)])
  })

  it('F30: stays hidden if the default value is a valid answer', async () => {
    const { user, requests } = open(hidden({ required: true }), {
      defaultValues: { responses: { people: 12 } },
    })
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(screen.queryByLabelText(/people/)).not.toBeInTheDocument()
    expect(requests[0]?.bookingFieldsResponses).toEqual({ people: 12 })
    expect(warnings()).toEqual([])
  })
})

it('F36: reports a default value that fits no option, also of a visible field', async () => {
  const colour = custom('select', 'colour', { options: ['red'] })
  open(e0({}, [NAME, EMAIL, colour]), { defaultValues: { responses: { colour: 'green' } } })
  await waitFor(() =>
    expect(warnings()).toEqual([expect.stringMatching(/"colour" .* left out\. Correct it/)]),
  )
})

describe('a phone number that is asked for twice', () => {
  const twice = (...fields: object[]) =>
    e0({ locations: [{ type: 'link' }, { type: 'attendeePhone' }] }, [
      NAME,
      EMAIL,
      LOCATION,
      ...(fields as (typeof PHONE)[]),
    ])
  const placeInput = () => screen.findByLabelText('Your phone number')
  const chooseCall = async (user: ReturnType<typeof open>['user']) =>
    user.click(await screen.findByRole('radio', { name: /the organizer calls you/ }))

  it.each(['the place first', 'the field first'])('F35: is typed once, %s', async (order) => {
    const { user, requests } = open(twice(PHONE))
    await fillAttendee(user)
    if (order === 'the place first') {
      await chooseCall(user)
      await user.type(await placeInput(), '+37120993151')
    } else {
      await user.type(await screen.findByLabelText(/^Phone number/), '+37120993151')
      await chooseCall(user)
    }
    expect(screen.getByLabelText(/^Phone number/)).toHaveValue('+37120993151')
    expect(await placeInput()).toHaveValue('+37120993151')
    await pressBook(user)
    await isBooked()
    expect(requests[0]).toMatchObject({
      attendee: { phoneNumber: '+37120993151' },
      location: { type: 'attendeePhone', phone: '+37120993151' },
    })
  })

  it('F35: may be two numbers, and may be deleted', async () => {
    const { user } = open(twice(PHONE))
    await chooseCall(user)
    const [field, place] = [await screen.findByLabelText(/^Phone number/), await placeInput()]
    await user.type(field, '+371')
    await user.clear(field)
    expect(place).toHaveValue('')
    await user.type(field, '+37120993151')
    await user.clear(place)
    await user.type(place, '+44')
    expect(field).toHaveValue('+44')
    await user.type(field, '9')
    await user.clear(place)
    await user.type(place, '+49')
    await user.type(field, '1')
    expect([field, place].map((input) => (input as HTMLInputElement).value)).not.toContain('')
  })

  it('F35: is not written into an optional field', async () => {
    const { user } = open(twice({ ...PHONE, required: false }))
    await chooseCall(user)
    await user.type(await placeInput(), '+371')
    expect(screen.getByLabelText(/^Phone number/)).toHaveValue('')
  })
})

describe('the mark “(optional)”', () => {
  const optional = [
    { ...EMAIL, required: false },
    { ...PHONE, required: false },
  ]
  const labels = () => [...document.querySelectorAll('.bf-label')].map((label) => label.textContent.trim())

  it('F41: is not at the only way to reach the attendee, which is required', async () => {
    const radio = custom('radio', 'format', { label: 'Session format', options: ['Online', 'In person'] })
    const { user, requests } = open(e0({ locations: [] }, [NAME, { ...PHONE, required: false }, radio]))
    expect(labels()).toEqual(['Full name', 'Phone number', 'Session format (optional)'])
    expect(screen.getByLabelText(/Phone number/)).toHaveAttribute('aria-required', 'true')
    await user.type(screen.getByLabelText('Full name'), 'Ada')
    await pressBook(user)
    expect(
      await within(await screen.findByRole('group', { name: /^Fix 1/ })).findByRole('link'),
    ).toBeVisible()
    expect(requests).toEqual([])
  })

  it('F41: is not at two ways to reach the attendee of which one must be answered', () => {
    open(e0({ locations: [] }, [NAME, ...optional, custom('text', 'a')]))
    expect(labels()).toEqual(['Full name', 'Email address', 'Phone number', 'a (optional)'])
  })

  it('F41: is at a phone number if the e-mail address is required', () => {
    open(e0({ locations: [] }, [NAME, EMAIL, { ...PHONE, required: false }]))
    expect(labels()).toEqual(['Full name', 'Email address', 'Phone number (optional)'])
  })
})

describe('an event type that can never be booked', () => {
  const seatedSeries = e0({
    ...{ username: 'jane', seatsPerTimeSlot: 3 },
    recurrence: { frequency: 'weekly', interval: 1, occurrences: 4 },
  })
  const TITLE = 'This form cannot take bookings yet'

  it('F23: says so before anything is filled in', async () => {
    const onError = vi.fn<(error: Error) => void>()
    open(seatedSeries, { onError })
    expect(await screen.findByText(TITLE)).toBeVisible()
    expect(screen.queryByLabelText(/name/i)).not.toBeInTheDocument()
    await vi.waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        kind: 'setup',
        message: expect.stringMatching(/recurring and has seats/) as string,
      }),
    )
  })

  it.each([
    ['it is recurring and has seats', seatedSeries, /recurring and has seats/],
    [
      'its recurrence cannot be read',
      e0({ recurrence: { frequency: 'daily' } }),
      /cannot be read: recurrence/,
    ],
  ])('F23 F43: says so after it was fetched, if %s', async (_, eventType, reason) => {
    const { fetch } = createTestFetch({ eventType })
    const reference = { username: 'jane', eventTypeSlug: 'intro' }
    renderStrict(<BookingForm eventType={reference} client={createBookingClient({ fetch })} start={START} />)
    expect(await screen.findByText(TITLE)).toBeVisible()
    expect(screen.getByText(reason)).toBeInTheDocument()
    expect(screen.queryByText(/connection/)).not.toBeInTheDocument()
  })
})

it('F39 F40: an event type with a field that cannot be read and stored shapes is drawn and booked', async () => {
  const stored = { name: 'company', type: 'text', label: 'Company', editable: 'user', required: true }
  const { user, requests } = open(e0({}, [NAME, EMAIL, null as never, stored, { slug: 'x', label: 'Odd' }]))
  expect(screen.getByText('“Odd” cannot be answered here.')).toBeVisible()
  await fillAttendee(user)
  await user.type(screen.getByLabelText('Company'), 'Acme')
  await pressBook(user)
  await isBooked()
  expect(requests[0]?.bookingFieldsResponses).toEqual({ company: 'Acme' })
})
