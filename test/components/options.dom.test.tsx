import { screen, waitFor, within } from '@testing-library/react'
import { forwardRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import {
  defineFieldType,
  fieldTypes,
  type BookingFormProps,
  type ButtonProps,
  type ControlProps,
} from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { custom, e0, E0_FIELDS, EMAIL, NAME, NOTES, START, unknownField } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

function render(more: Partial<BookingFormProps> = {}) {
  const sent: BookingRequest[] = []
  const client = {
    createBooking: async (request: BookingRequest) => {
      sent.push(request)
      return BookingSchema.parse(toBookingReply(request).data)
    },
  }
  return {
    sent,
    ...renderForm({
      eventType: e0(),
      start: START,
      client,
      timeZone: 'Europe/Rome',
      locale: 'en-GB',
      ...more,
    }),
  }
}

const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })

describe('defaultValues', () => {
  it('F04: fill matching fields, values that do not fit are ignored, and those without a field are sent', async () => {
    const { user, sent } = render({
      eventType: e0({}, [
        ...E0_FIELDS,
        custom('select', 'size', { options: ['S', 'M'] }),
        custom('boolean', 'terms'),
        custom('number', 'people'),
      ]),
      defaultValues: {
        name: { firstName: 'Ada', lastName: 'Lovelace' },
        email: 'ada@example.com',
        guests: ['bob@example.com'],
        responses: { size: 'XXL', terms: 'yes', people: 4, nobody: 'asked' },
      },
    })
    expect(screen.getByLabelText(/Full name/)).toHaveValue('Ada Lovelace')
    expect(await screen.findByLabelText('Guest 1')).toHaveValue('bob@example.com')
    expect(await screen.findByLabelText(/terms/)).not.toBeChecked()
    await pressBook(user)
    await isBooked()
    expect(sent[0]).toMatchObject({ guests: ['bob@example.com'], bookingFieldsResponses: { people: 4 } })
    expect(Object.keys(sent[0]?.bookingFieldsResponses ?? {})).toEqual(['people', 'nobody'])
  })

  it('make a field with disableOnPrefill read-only until it has an error', async () => {
    const { user } = render({
      eventType: e0({}, [NAME, { ...EMAIL, disableOnPrefill: true }, NOTES]),
      defaultValues: { name: 'Ada', email: 'ada@localhost' },
    })
    const email = screen.getByLabelText(/Email address/)
    expect(email).toHaveAttribute('readonly')
    await pressBook(user)
    await waitFor(() => expect(email).not.toHaveAttribute('readonly'))
  })
})

const Own = forwardRef<HTMLButtonElement, ButtonProps>(function Own(
  { variant, pending, pendingLabel, children, ...rest },
  ref,
) {
  return (
    <button {...rest} ref={ref} className={`own ${variant}`}>
      {pending ? pendingLabel : children}
    </button>
  )
})

describe('messages and appearance', () => {
  it('can be overridden at any depth, with our messages as fallback', async () => {
    const { user } = render({
      messages: {
        form: { submit: (when) => `Termin buchen: ${when}` },
        errors: { name: 'Bitte den Namen eingeben' },
      },
      locale: 'de',
    })
    await user.click(screen.getByRole('button', { name: 'Termin buchen: Di., 8. Jan., 14:00' }))
    expect(await screen.findByRole('link', { name: 'Bitte den Namen eingeben' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Enter your email address' })).toBeVisible()
  })

  it('format times in the given time zone and hour cycle', () => {
    render({ timeZone: 'America/New_York', hourCycle: 'h12', locale: 'en-US' })
    expect(screen.getByRole('group', { name: 'Date and time' })).toHaveTextContent(
      'Tuesday, January 8, 2030 Tue, Jan 8, 20308:00 AM – 8:30 AM Eastern Standard Time GMT-5',
    )
  })

  it('use the host’s classes, tokens and components', async () => {
    render({
      classNames: { input: 'form-control' },
      className: 'mine',
      appearance: { theme: 'dark', density: 'compact', tokens: { radius: '2px' } },
      components: { Button: Own },
    })
    const root = document.querySelector<HTMLElement>('.bf-root')
    expect(root).toHaveClass('mine')
    expect(root).toHaveAttribute('data-compact')
    expect(root?.style.getPropertyValue('--bf-radius')).toBe('2px')
    expect(screen.getByLabelText(/Full name/)).toHaveClass('bf-input', 'form-control')
    expect(screen.getByRole('button', { name: /^Book / })).toHaveClass('own', 'primary')
  })

  it('set data-state on the root', async () => {
    const { user } = render()
    const root = document.querySelector('.bf-root')
    expect(root).toHaveAttribute('data-state', 'details')
    await pressBook(user)
    await waitFor(() => expect(root).toHaveAttribute('data-state', 'failed'))
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(root).toHaveAttribute('data-state', 'booked')
  })
})

function Stars({ id, value, onChange }: ControlProps<number>) {
  return (
    <input
      id={id}
      type="range"
      min={0}
      max={5}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
}

const stars = defineFieldType<number, number>({
  frame: 'label',
  emptyValue: () => 0,
  readPrefill: (given) => (typeof given === 'number' ? given : undefined),
  toAnswer: (value) => value || undefined,
  missing: (field) => `Give “${field.label}” a star`,
  answerSchema: () => z.number().check(z.lte(4, 'Four stars are the most')),
  Control: Stars,
})

describe('field types of the host', () => {
  it('are rendered, validated and sent like built-in ones', async () => {
    const { user, sent } = render({
      eventType: e0({}, [...E0_FIELDS, custom('stars', 'rating', { required: true, label: 'Rating' })]),
      fieldTypes: { stars },
      defaultValues: { responses: { rating: 5 } },
    })
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByRole('link', { name: 'Four stars are the most' })).toBeVisible()
    const rating = screen.getByLabelText(/Rating/)
    const { fireEvent } = await import('@testing-library/react')
    fireEvent.change(rating, { target: { value: '3' } })
    await pressBook(user)
    await isBooked()
    expect(sent[0]?.bookingFieldsResponses).toEqual({ rating: 3 })
  })

  it('can replace a control and keep the built-in rules', async () => {
    const Loud = (props: ControlProps<unknown>) => (
      <input
        id={props.id}
        className="loud"
        value={String(props.value)}
        onChange={(event) => props.onChange(event.target.value)}
      />
    )
    const { user } = render({
      eventType: e0({}, [...E0_FIELDS, custom('url', 'site')]),
      fieldTypes: { url: { ...fieldTypes.url, Control: Loud } },
    })
    await fillAttendee(user)
    expect(screen.getByLabelText(/site/)).toHaveClass('loud')
    await user.type(screen.getByLabelText(/site/), 'javascript:alert(1)')
    await pressBook(user)
    expect(
      await screen.findByRole('link', { name: 'Enter a web address, like https://example.com' }),
    ).toBeVisible()
  })
})

describe('fields of an unknown type', () => {
  it('D15: show a notice, and optional ones do not prevent a booking', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { user, sent } = render({
      eventType: e0({}, [
        ...E0_FIELDS,
        unknownField({ name: 'scent', type: 'smell', label: 'Favourite scent' }),
      ]),
    })
    expect(screen.getByText('“Favourite scent” cannot be answered here.')).toBeVisible()
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(sent).toHaveLength(1)
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^\[booking-form\] The booking field "scent" is of a type that this form does not know/,
      ),
    )
    warn.mockRestore()
  })

  it('D15: prevent a booking and say why if they are required', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { user, sent } = render({
      eventType: e0({}, [...E0_FIELDS, custom('hologram', 'face', { required: true, label: 'Your face' })]),
    })
    await fillAttendee(user)
    await pressBook(user)
    const notice = await screen.findByText(/“Your face” must be answered to book/)
    expect(
      within(notice.closest('.bf-root') as HTMLElement).getByRole('button', { name: /^Book / }),
    ).toBeVisible()
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'This form cannot take bookings yet' })).toHaveFocus(),
    )
    expect(sent).toEqual([])
    warn.mockRestore()
  })
})
