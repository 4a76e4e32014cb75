import { act, renderHook, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { EventTypeSchema, type EventType } from '../../src/contract/eventType.js'
import {
  BookingForm,
  createBookingClient,
  fieldTypes,
  useEventType,
  type BookingFormProps,
  type ControlProps,
  type EventTypeInput,
} from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { custom, e0, E0_FIELDS, EMAIL, NAME, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const HTML = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'

function open(eventType: EventTypeInput, more: Partial<BookingFormProps> = {}) {
  const { fetch, requests } = createTestFetch({ eventType })
  return {
    requests,
    ...renderForm({ eventType, start: START, client: createBookingClient({ fetch }), locale: 'en', ...more }),
  }
}

const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })

describe('texts of an event type', () => {
  it('D01 D02: are shown as text, and labelAsSafeHtml is ignored', () => {
    open(
      e0({}, [
        ...E0_FIELDS,
        custom('text', 'a', { label: HTML, placeholder: HTML, hint: HTML, labelAsSafeHtml: '<b>bold</b>' }),
      ]),
    )
    expect(screen.getByLabelText(new RegExp('<img src=x onerror'))).toHaveAttribute('placeholder', HTML)
    expect(document.querySelector('.bf-root img, .bf-root script, .bf-root b')).toBeNull()
    expect(window).not.toHaveProperty('hit')
  })

  it('D14: show option labels as text when they are long, right to left or contain markup', async () => {
    const options = [
      { value: 'long', label: 'x'.repeat(5000) },
      { value: 'rtl', label: 'مرحبا' },
      { value: 'html', label: HTML },
    ]
    open(e0({}, [...E0_FIELDS, custom('radio', 'a', { options })]))
    for (const { label } of options)
      expect(await screen.findByRole('radio', { name: label })).toBeInTheDocument()
    expect(document.querySelector('.bf-root img')).toBeNull()
  })

  it('D25: show a title with markup and placeholders as text', () => {
    open(e0({ title: `{{name}} \${x} ${HTML}` }))
    expect(screen.getByRole('heading', { name: /^\{\{name\}\} \$\{x\} <img/ })).toBeVisible()
  })
})

describe('the fields of an event type', () => {
  it('D11: show a notice for a choice without options, and the rest can be booked', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { user } = open(e0({}, [...E0_FIELDS, custom('select', 'size', { label: 'Size' })]))
    expect(screen.getByText('“Size” cannot be answered here.')).toBeVisible()
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    warn.mockRestore()
  })

  it('D11: say why nothing can be booked if a required choice has no options, and nothing is sent', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { user, requests } = open(
      e0({}, [...E0_FIELDS, custom('select', 'size', { label: 'Size', required: true })]),
    )
    expect(screen.getByText(/^“Size” must be answered to book, and cannot be answered here/)).toBeVisible()
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toHaveFocus()
    expect(requests).toEqual([])
    warn.mockRestore()
  })

  it('D17: always ask for name and email, even if the event type has no fields', async () => {
    const { user, requests } = open(e0({}, []))
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests).toHaveLength(1)
  })

  it('D12: offer all of a thousand options', async () => {
    const options = Array.from({ length: 1000 }, (_, at) => `Option ${at}`)
    const { user, requests } = open(
      e0({}, [...E0_FIELDS, custom('select', 'size', { label: 'Size', options })]),
    )
    await fillAttendee(user)
    await user.selectOptions(screen.getByRole('combobox', { name: /Size/ }), 'Option 999')
    await pressBook(user)
    await isBooked()
    expect(requests[0]?.bookingFieldsResponses).toEqual({ size: 'Option 999' })
  })

  it('D17: re-render only the field that is typed in, of two hundred', async () => {
    const renders = new Map<string, number>()
    const Counting = ({ id, field, value, onChange }: ControlProps<unknown>) => {
      renders.set(field.slug, (renders.get(field.slug) ?? 0) + 1)
      return <input id={id} value={String(value)} onChange={(event) => onChange(event.target.value)} />
    }
    const many = Array.from({ length: 200 }, (_, at) => custom('text', `q${at}`))
    const { user } = open(e0({}, [...E0_FIELDS, ...many]), {
      fieldTypes: { text: { ...fieldTypes.text, Control: Counting } },
    })
    const one = screen.getByLabelText(/^q7\b/)
    await user.type(one, 'a')
    const before = new Map(renders)
    await user.type(one, 'bcd')
    const again = [...renders].filter(([slug, count]) => count !== before.get(slug)).map(([slug]) => slug)
    expect(again).toEqual(['q7'])
  }, 30_000)

  it('D26: do not show the name of an unknown location type', () => {
    open(e0({ locations: [{ type: 'hologram', name: HTML }] }))
    expect(document.body).not.toHaveTextContent('hologram')
    expect(document.querySelector('.bf-root img')).toBeNull()
    expect(screen.getByRole('button', { name: /^Book / })).toBeVisible()
  })

  it('D26: send no location if all location types are unknown, and the form books', async () => {
    const { user, requests } = open(
      e0({ locations: [{ type: 'hologram' }, { type: 'integration', integration: 'smellovision' }] }),
    )
    for (const row of screen.getAllByRole('radio')) expect(row).toBeDisabled()
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests[0]).not.toHaveProperty('location')
  })

  it('D27: ask for the attendee’s address, and show an error when it is empty', async () => {
    const { user, requests } = open(e0({ locations: [{ type: 'attendeeAddress' }] }))
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(screen.getByRole('group', { name: /^Fix 1 thing/ })).toHaveFocus())
    const address = screen.getByRole('textbox', { name: 'Address' })
    expect(address).toHaveAttribute('aria-invalid', 'true')
    expect(address).toHaveAccessibleDescription(/Enter the address where we meet/)
    expect(requests).toEqual([])
  })
})

describe('an event type that is hostile or changes', () => {
  it('D19: shows a setup notice if its getters throw, and the page keeps working', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const evil = { ...e0() } as Record<string, unknown>
    Object.defineProperty(evil, 'bookingFields', {
      enumerable: true,
      get() {
        throw new Error('A trap')
      },
    })
    open(evil as unknown as EventTypeInput)
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
    error.mockRestore()
  })

  it('D29: keeps answers by slug when it changes, and drops those of removed fields', async () => {
    const client = createBookingClient({ fetch: createTestFetch().fetch })
    const props = (fields: Record<string, unknown>[]): BookingFormProps => ({
      eventType: e0({}, fields),
      start: START,
      client,
      locale: 'en',
    })
    const { user, rerender } = renderForm(props([NAME, EMAIL, custom('text', 'old'), custom('text', 'kept')]))
    await fillAttendee(user)
    await user.type(screen.getByLabelText(/^kept/), 'still here')
    await user.type(screen.getByLabelText(/^old/), 'gone')
    rerender(
      <StrictMode>
        <BookingForm
          {...props([EMAIL, custom('text', 'kept'), NAME, custom('text', 'new', { required: true })])}
        />
      </StrictMode>,
    )
    expect(screen.getByLabelText(/^kept/)).toHaveValue('still here')
    expect(screen.getByLabelText(/name/i)).toHaveValue('Mr Proper')
    expect(screen.queryByLabelText(/^old/)).toBeNull()
    await pressBook(user)
    expect(await screen.findByRole('link', { name: /new/ })).toBeVisible()
  })

  it('D30: is ignored when it arrives after one that was requested later', async () => {
    const pending = new Map<string, (eventType: EventType) => void>()
    const getEventType = (reference: object) =>
      new Promise<EventType>((resolve) => pending.set(JSON.stringify(reference), resolve))
    const client = { createBooking: vi.fn(), getEventType }
    const at = (eventTypeId: number) => ({ eventType: { eventTypeId }, client })
    const { result, rerender } = renderHook((options: ReturnType<typeof at>) => useEventType(options), {
      initialProps: at(1),
    })
    rerender(at(2))
    const reply = (id: number) =>
      act(async () =>
        pending.get(JSON.stringify({ eventTypeId: id }))?.(
          EventTypeSchema.parse(e0({ id, title: `Type ${id}` })),
        ),
      )
    await waitFor(() => expect(pending.size).toBe(2))
    await reply(2)
    await waitFor(() => expect(result.current.status).toBe('ready'))
    await reply(1)
    expect(result.current).toMatchObject({ status: 'ready', eventType: { title: 'Type 2' } })
  })
})
