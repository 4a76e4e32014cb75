import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBookingClient, type BookingFormProps, type EventTypeInput } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { custom, e0, E0_FIELDS, START } from '../support/e0.js'
import { renderForm } from '../support/renderForm.js'

function open(more: Record<string, unknown>) {
  const { fetch, requests } = createTestFetch({ eventType: e0() })
  const onError = vi.fn<NonNullable<BookingFormProps['onError']>>()
  const props = {
    eventType: e0(),
    start: START,
    client: createBookingClient({ fetch }),
    locale: 'en',
    onError,
    ...more,
  }
  return { requests, onError, ...renderForm(props) }
}

/** Fills in the form and submits, without simulated typing. */
function book(): void {
  for (const [label, value] of [
    [/Full name/, 'Ada'],
    [/Email/, 'ada@example.com'],
  ] as const)
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fireEvent.click(screen.getByText(/^Book /))
}

// The first submit of a test file waits for lazy-loaded modules.
const isBooked = () => screen.findByText('You are booked', {}, { timeout: 5000 })

/** Returns a copy that throws when one property is read. */
function trapped(object: object, key: string): object {
  const get = () => {
    throw new Error(`${key} is a trap`)
  }
  return Object.defineProperty({ ...object }, key, { enumerable: true, get })
}

/** Returns a proxy that throws on the given operations. */
function guarded(object: object, ...traps: (keyof ProxyHandler<object>)[]): object {
  const refuse = () => {
    throw new Error('Reading is not allowed')
  }
  return new Proxy(object, Object.fromEntries(traps.map((trap) => [trap, refuse])))
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable(e0(), {})
  revoke()
  return proxy
}

const freeze = <T,>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

let consoleError: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  consoleError = vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => consoleError.mockRestore())

describe('an event type that cannot be read', () => {
  it.each<[what: string, eventType: unknown]>([
    ['is missing', undefined],
    ['is null', null],
    ['is a string', 'intro'],
    ['throws when its id is read', trapped(e0(), 'id')],
    ['throws when its id is read, and is only a reference', trapped({}, 'eventTypeId')],
    [
      'throws when a property of a field is read',
      e0({}, [...E0_FIELDS, trapped(custom('text', 'a'), 'label') as Record<string, unknown>]),
    ],
    ['throws on every read', guarded(e0(), 'get')],
    ['throws on every “in” check', guarded(e0(), 'has')],
    ['is revoked', revoked()],
  ])('D19: shows a setup notice and calls onError once if it %s', async (_, eventType) => {
    const { onError } = open({ eventType })
    expect(await screen.findByText('This form cannot take bookings yet')).toBeVisible()
    expect(onError.mock.calls.map(([{ kind }]) => kind)).toEqual(['setup'])
  })
})

describe('an unusual event type or option that can be read', () => {
  const circle: Record<string, unknown> = e0()
  circle.self = circle
  it.each<[what: string, props: Record<string, unknown>]>([
    [
      'an event type that is frozen at every depth',
      { eventType: freeze(e0()), defaultValues: freeze({ name: 'Ada', responses: {} }) },
    ],
    ['an event type behind a proxy', { eventType: new Proxy(e0(), {}) }],
    [
      'an event type that hides its keys',
      { eventType: guarded(e0(), 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf') },
    ],
    ['an event type that contains itself', { eventType: circle }],
    ['an event type with a bigint', { eventType: { ...e0(), big: 10n } }],
    ['an event type without a prototype', { eventType: Object.assign(Object.create(null) as object, e0()) }],
    ['a default value that throws', { defaultValues: trapped({}, 'name') }],
    [
      'default values that throw on every read',
      { defaultValues: guarded({}, 'get', 'has', 'getOwnPropertyDescriptor') },
    ],
    ['default answers that throw', { defaultValues: { responses: trapped({}, 'notes') } }],
  ])('D19: %s can be booked', async (_, props) => {
    const { requests } = open(props)
    book()
    await isBooked()
    expect(requests.map(({ eventTypeId }) => eventTypeId)).toEqual([123])
  })
})

it('D19: an error before the request is never reported as a possible booking', async () => {
  const metadata = { a: 'b' }
  const { requests, onError } = open({ metadata })
  Object.defineProperty(metadata, 'a', {
    enumerable: true,
    get() {
      throw new Error('Changed its mind')
    },
  })
  book()
  expect(await screen.findByText('This form cannot take bookings yet')).toBeVisible()
  expect(onError.mock.calls.map(([{ kind }]) => kind)).toEqual(['setup'])
  expect(requests).toEqual([])
})

it('D04: a field named __proto__ is rendered, sent and shown like any other', async () => {
  const eventType: EventTypeInput = e0({}, [
    ...E0_FIELDS,
    custom('text', '__proto__', { label: 'Prototype' }),
    custom('text', 'constructor', { label: 'Constructor' }),
  ])
  const { user, requests } = open({ eventType })
  await user.type(screen.getByLabelText(/^Prototype/), 'one')
  await user.type(screen.getByLabelText(/^Constructor/), 'two')
  book()
  await isBooked()
  expect(Object.entries(requests[0]?.bookingFieldsResponses ?? {})).toEqual([
    ['__proto__', 'one'],
    ['constructor', 'two'],
  ])
  expect(screen.getByText('one')).toBeVisible()
  expect(({} as { one?: unknown }).one).toBeUndefined()
})
