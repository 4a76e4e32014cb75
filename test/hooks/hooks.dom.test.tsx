import { act, renderHook, screen, waitFor } from '@testing-library/react'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { BookingSchema } from '../../src/contract/booking.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import {
  createBookingClient,
  useBookingField,
  useBookingForm,
  useCreateBooking,
  useEventType,
  type BookingFormState,
  type EventType,
  type EventTypeReference,
} from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { REQUEST } from '../support/answering.js'
import { e0, START } from '../support/e0.js'
import { renderStrict } from '../support/renderForm.js'

describe('useCreateBooking', () => {
  it('L24: sends one request even if the host’s query client retries', async () => {
    const { fetch, requests } = createTestFetch({ outcome: 'serverError' })
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { retry: 3, retryDelay: 1, networkMode: 'online' } },
    })
    const onError = vi.fn<(error: BookingError) => void>()
    const { result } = renderHook(
      () => useCreateBooking({ client: createBookingClient({ fetch }), queryClient, onError }),
      { wrapper: StrictMode },
    )
    await act(async () => {
      await result.current.mutateAsync(REQUEST).catch(() => {})
    })
    await waitFor(() => expect(result.current.error).toBeInstanceOf(BookingError))
    expect(result.current.error?.kind).toBe('unknown')
    expect(requests).toHaveLength(1)
    expect(onError).toHaveBeenCalledOnce()
  })

  it('returns the booking', async () => {
    const onSuccess = vi.fn<() => void>()
    const { result } = renderHook(
      () => useCreateBooking({ client: createBookingClient({ fetch: createTestFetch().fetch }), onSuccess }),
      { wrapper: StrictMode },
    )
    await act(async () => {
      await result.current.mutateAsync(REQUEST)
    })
    await waitFor(() =>
      expect(result.current.data).toMatchObject({ uid: 'booking_uid_123', status: 'accepted' }),
    )
    expect(onSuccess).toHaveBeenCalledOnce()
  })
})

describe('useEventType', () => {
  it('returns a whole event type at once, without a request', () => {
    const getEventType = vi.fn<() => Promise<EventType>>()
    const { result } = renderHook(
      () => useEventType({ eventType: e0(), client: { createBooking: vi.fn(), getEventType } }),
      { wrapper: StrictMode },
    )
    expect(result.current).toMatchObject({ status: 'ready', reference: { eventTypeId: 123 } })
    expect(getEventType).not.toHaveBeenCalled()
  })

  it('loads a reference, once in StrictMode, and returns the event type', async () => {
    const { fetch } = createTestFetch({ eventType: e0({ title: 'Intro' }) })
    const getEventType = vi.fn(createBookingClient({ fetch }).getEventType)
    const reference = { username: 'jane', eventTypeSlug: 'intro' }
    const { result } = renderHook(
      () => useEventType({ eventType: reference, client: { createBooking: vi.fn(), getEventType } }),
      { wrapper: StrictMode },
    )
    expect(result.current).toEqual({ status: 'loading' })
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'ready', reference, eventType: { title: 'Intro' } }),
    )
    expect(getEventType).toHaveBeenCalledExactlyOnceWith(reference)
  })

  it.each<[string, () => Promise<EventType>, Partial<BookingError>]>([
    [
      'does not exist',
      () => Promise.reject(new BookingError('refused', { reason: 'notFound' })),
      { kind: 'refused', reason: 'notFound' },
    ],
    [
      'makes the client of the host throw',
      () => Promise.reject(new RangeError('of the host')),
      { kind: 'unknown' },
    ],
  ])('returns the error if the event type %s, and loads it again on retry', async (_, fail, error) => {
    const getEventType = vi
      .fn<() => Promise<EventType>>(async () => EventTypeSchema.parse(e0({ title: 'Intro' })))
      .mockImplementationOnce(fail)
    const options = {
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      client: { createBooking: vi.fn(), getEventType },
    }
    const { result } = renderHook(() => useEventType(options), { wrapper: StrictMode })
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', error }))
    act(() => result.current.status === 'failed' && result.current.retry())
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'ready', eventType: { title: 'Intro' } }),
    )
    expect(getEventType).toHaveBeenCalledTimes(2)
  })

  it('returns a setup error if the client has no getEventType', async () => {
    const { result } = renderHook(
      () =>
        useEventType({
          eventType: { username: 'jane', eventTypeSlug: 'intro' },
          client: { createBooking: vi.fn() },
        }),
      { wrapper: StrictMode },
    )
    await waitFor(() =>
      expect(result.current).toMatchObject({
        status: 'failed',
        error: { kind: 'setup', message: expect.stringContaining('has no getEventType') },
      }),
    )
  })

  it('returns the same event type while the host passes equal ones', () => {
    const { result, rerender } = renderHook(() =>
      useEventType({ eventType: e0(), client: { createBooking: vi.fn() } }),
    )
    const first = result.current
    rerender()
    expect(
      first.status === 'ready' &&
        result.current.status === 'ready' &&
        first.eventType === result.current.eventType,
    ).toBe(true)
  })
})

const client = createBookingClient({ fetch: createTestFetch().fetch })

function Bare() {
  const state = useEventType({ eventType: e0(), client })
  return state.status === 'ready' ? (
    <BareForm eventType={state.eventType} reference={state.reference} />
  ) : null
}

function BareForm(props: { eventType: EventType; reference: EventTypeReference }) {
  const state = useBookingForm({ ...props, client, startUtc: START, timeZone: 'Europe/Rome', locale: 'it' })
  if (state.flow.step === 'booked') return <p>{BookingSchema.parse([state.flow.booking].flat()[0]).uid}</p>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void state.submit()
      }}
    >
      <input aria-label="name" {...state.form.register(state.fields[0]?.key ?? '')} />
      <Email state={state} />
      <button>Send</button>
    </form>
  )
}

function Email({ state }: { state: BookingFormState }) {
  const field = state.fields.find((one) => one.destination === 'email')
  if (!field) throw new Error('There is no email field')
  const { value, onChange, error } = useBookingField(state, field)
  return (
    <label>
      email <input value={String(value)} onChange={(event) => onChange(event.target.value)} /> {error}
    </label>
  )
}

describe('useBookingForm with the components of the host', () => {
  it('validates, returns the error of a field, and books', async () => {
    const { user } = renderStrict(<Bare />)
    await user.type(screen.getByLabelText('name'), 'Ada')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText(/Enter your email address/)).toBeVisible()
    await user.type(screen.getByLabelText(/email/), 'ada@example.com')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('booking_uid_123')).toBeVisible()
  })
})
