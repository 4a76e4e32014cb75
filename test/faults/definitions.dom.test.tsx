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

describe('texts of a definition', () => {
  it('D01 D02: are shown as they are written, and what is said to be safe HTML is not looked at', () => {
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

  it('D14: a long label of an option, one from right to left and one with markup are texts', async () => {
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

  it('D25: a title with markup and placeholders is a text', () => {
    open(e0({ title: `{{name}} \${x} ${HTML}` }))
    expect(screen.getByRole('heading', { name: /^\{\{name\}\} \$\{x\} <img/ })).toBeVisible()
  })
})

describe('what a definition asks', () => {
  it('D11: a choice without options gets a notice, and the rest can be booked', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { user } = open(e0({}, [...E0_FIELDS, custom('select', 'size', { label: 'Size' })]))
    expect(screen.getByText('“Size” cannot be answered here.')).toBeVisible()
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    warn.mockRestore()
  })

  it('D11: a choice without options that is required says why nothing can be booked, and nothing is sent', async () => {
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

  it('D17: an event type without any field asks who books, and books', async () => {
    const { user, requests } = open(e0({}, []))
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests).toHaveLength(1)
  })

  it('D12: a thousand options can be chosen from', async () => {
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

  it('D17: of two hundred fields only the one that is typed in is drawn again', async () => {
    const drawn = new Map<string, number>()
    const Counting = ({ id, field, value, onChange }: ControlProps<unknown>) => {
      drawn.set(field.slug, (drawn.get(field.slug) ?? 0) + 1)
      return <input id={id} value={String(value)} onChange={(event) => onChange(event.target.value)} />
    }
    const many = Array.from({ length: 200 }, (_, at) => custom('text', `q${at}`))
    const { user } = open(e0({}, [...E0_FIELDS, ...many]), {
      fieldTypes: { text: { ...fieldTypes.text, Control: Counting } },
    })
    const one = screen.getByLabelText(/^q7\b/)
    await user.type(one, 'a')
    const before = new Map(drawn)
    await user.type(one, 'bcd')
    const again = [...drawn].filter(([slug, count]) => count !== before.get(slug)).map(([slug]) => slug)
    expect(again).toEqual(['q7'])
  }, 30_000)

  it('D26: a place of an unknown kind is named in general', () => {
    open(e0({ locations: [{ type: 'hologram', name: HTML }] }))
    expect(document.body).not.toHaveTextContent('hologram')
    expect(document.querySelector('.bf-root img')).toBeNull()
    expect(screen.getByRole('button', { name: /^Book / })).toBeVisible()
  })

  it('D26: several places of unknown kinds leave the choice to the organizer, and the form books', async () => {
    const { user, requests } = open(
      e0({ locations: [{ type: 'hologram' }, { type: 'integration', integration: 'smellovision' }] }),
    )
    for (const row of screen.getAllByRole('radio')) expect(row).toBeDisabled()
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests[0]).not.toHaveProperty('location')
  })

  it('D27: an address that the attendee supplies is asked for in place, and missed when it is empty', async () => {
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

describe('a definition that attacks or changes', () => {
  it('D19: whose getters throw is said to be unreadable, and the page lives on', async () => {
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

  it('D29: while the form is open keeps what was typed by slug, and drops what is no longer asked', async () => {
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

  it('D30: that arrives after the one that was asked for later is not shown', async () => {
    const answers = new Map<string, (eventType: EventType) => void>()
    const getEventType = (reference: object) =>
      new Promise<EventType>((resolve) => answers.set(JSON.stringify(reference), resolve))
    const client = { createBooking: vi.fn(), getEventType }
    const at = (eventTypeId: number) => ({ eventType: { eventTypeId }, client })
    const { result, rerender } = renderHook((given: ReturnType<typeof at>) => useEventType(given), {
      initialProps: at(1),
    })
    rerender(at(2))
    const reply = (id: number) =>
      act(async () =>
        answers.get(JSON.stringify({ eventTypeId: id }))?.(
          EventTypeSchema.parse(e0({ id, title: `Type ${id}` })),
        ),
      )
    await waitFor(() => expect(answers.size).toBe(2))
    await reply(2)
    await waitFor(() => expect(result.current.status).toBe('ready'))
    await reply(1)
    expect(result.current).toMatchObject({ status: 'ready', eventType: { title: 'Type 2' } })
  })
})
