import { QueryClient } from '@tanstack/react-query'
import { act, renderHook, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BookingSchema, type CreatedBooking } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import {
  BookingError,
  BookingForm,
  fieldTypes,
  useBookingForm,
  type BookingClient,
  type BookingFormProps,
} from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { custom, e0, E0_FIELDS, START, WHO } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const booked = (request: BookingRequest) => BookingSchema.parse(toBookingReply(request).data)

/** Creates a client whose responses the test resolves, and records its requests. */
function createPendingClient() {
  const sent: BookingRequest[] = []
  const answers: ((answer: CreatedBooking | BookingError) => void)[] = []
  const createBooking: BookingClient['createBooking'] = (request) => {
    sent.push(request)
    return new Promise((resolve, reject) =>
      answers.push((answer) => (answer instanceof BookingError ? reject(answer) : resolve(answer))),
    )
  }
  return { sent, answers, client: { createBooking } }
}

const props = (more: Partial<BookingFormProps> = {}): BookingFormProps => ({
  eventType: e0(),
  start: START,
  client: createPendingClient().client,
  locale: 'en',
  ...more,
})

describe('leaving the page', () => {
  it('L14: asks for confirmation only while a booking is pending', async () => {
    const { sent, answers, client } = createPendingClient()
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    const { user } = renderForm(props({ client }))
    await fillAttendee(user)
    expect(asks()).toBe(false)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(asks()).toBe(true)
    act(() => answers[0]?.(booked(sent[0] as BookingRequest)))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(asks()).toBe(false)
  })
})

describe('L04: submits, responses, resets and unmounting in any order', () => {
  const steps = fc.array(fc.constantFrom('press', 'answer', 'refuse', 'lose', 'reset', 'edit', 'unmount'), {
    minLength: 1,
    maxLength: 12,
  })

  it('L04: never cause more than one pending request, or two successes of one submission', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const { sent, answers, client } = createPendingClient()
        const onSuccess = vi.fn<(booking: CreatedBooking, request: BookingRequest) => void>()
        const options = {
          eventType: EventTypeSchema.parse(e0()),
          reference: { eventTypeId: 123 },
          client,
          startUtc: START,
          timeZone: 'Europe/Rome',
          locale: 'it',
          defaultValues: WHO,
          onSuccess,
        }
        const { result, unmount } = renderHook(() => useBookingForm(options), { wrapper: StrictMode })
        let answered = 0
        const reply = (answer: (request: BookingRequest) => CreatedBooking | BookingError) => {
          if (answered >= sent.length) return
          answers[answered]?.(answer(sent[answered] as BookingRequest))
          answered += 1
        }
        for (const step of [...plan, 'answer']) {
          await act(async () => {
            if (step === 'press') void result.current.submit()
            if (step === 'answer') reply(booked)
            if (step === 'refuse') reply(() => new BookingError('conflict'))
            if (step === 'lose') reply(() => new BookingError('unknown'))
            if (step === 'reset') result.current.reset()
            if (step === 'edit') result.current.edit()
            if (step === 'unmount') unmount()
            await new Promise((resolve) => setTimeout(resolve, 5))
          })
          expect(sent.length - answered).toBeLessThanOrEqual(1)
        }
        const ids = onSuccess.mock.calls.map(([, request]) => request.metadata?.submissionId)
        expect(new Set(ids).size).toBe(ids.length)
        unmount()
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('a form that re-renders or unmounts', () => {
  it('L07: in StrictMode calls onReady once and sends once', async () => {
    const { sent, answers, client } = createPendingClient()
    const onReady = vi.fn<() => void>()
    const { user } = renderForm(props({ client, onReady }))
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(onReady).toHaveBeenCalledOnce()
    act(() => answers[0]?.(booked(sent[0] as BookingRequest)))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(sent).toHaveLength(1)
  })

  it('L09: calls the newest callback and sends nothing again', async () => {
    const { sent, answers, client } = createPendingClient()
    const [first, last] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const { user, rerender } = renderForm(props({ client, onSuccess: first }))
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    rerender(
      <StrictMode>
        <BookingForm {...props({ client, onSuccess: last })} />
      </StrictMode>,
    )
    act(() => answers[0]?.(booked(sent[0] as BookingRequest)))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(last).toHaveBeenCalledOnce()
    expect(first).not.toHaveBeenCalled()
    expect(sent).toHaveLength(1)
  })

  it('L10: sends nothing when it unmounts before the request', async () => {
    const { sent, client } = createPendingClient()
    let release: (() => void) | undefined
    const { user, unmount } = renderForm(
      props({ client, onBeforeSubmit: () => new Promise<void>((resolve) => (release = resolve)) }),
    )
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(release).toBeDefined())
    unmount()
    release?.()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(sent).toEqual([])
  })

  it('L11: passes a late response to its own callback and does not change another form', async () => {
    const { sent, answers, client } = createPendingClient()
    const onSuccess = vi.fn<() => void>()
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const { user, unmount } = renderForm(props({ client, onSuccess }))
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    unmount()
    renderForm(props({ client }))
    act(() => answers[0]?.(booked(sent[0] as BookingRequest)))
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())
    expect(screen.getByLabelText(/Full name/)).toHaveValue('')
    expect(screen.queryByRole('heading', { name: 'You are booked' })).toBeNull()
    expect(error).not.toHaveBeenCalled()
    error.mockRestore()
  })

  it('L17: does not change the history of the page', async () => {
    const { answers, sent, client } = createPendingClient()
    const [push, replace] = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')]
    const { user } = renderForm(props({ client }))
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    act(() => answers[0]?.(booked(sent[0] as BookingRequest)))
    await screen.findByRole('heading', { name: 'You are booked' })
    await act(async () => void window.dispatchEvent(new PopStateEvent('popstate')))
    expect(screen.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(sent).toHaveLength(1)
    expect([...push.mock.calls, ...replace.mock.calls]).toEqual([])
  })
})

describe('code of the host', () => {
  it('L20: that never settles in onBeforeSubmit sends nothing and keeps the answers', async () => {
    const { sent, client } = createPendingClient()
    const { user } = renderForm(props({ client, onBeforeSubmit: () => new Promise<void>(() => {}) }))
    await fillAttendee(user)
    await pressBook(user)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(sent).toEqual([])
    expect(screen.getByLabelText(/Full name/)).toHaveValue('Mr Proper')
  })

  it('L22: that throws in a control does not break other fields', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const Broken = () => {
      throw new Error('The host is broken')
    }
    const { sent, client } = createPendingClient()
    const { user } = renderForm(
      props({
        client,
        eventType: e0({}, [...E0_FIELDS, custom('text', 'company')]),
        fieldTypes: { text: { ...fieldTypes.text, Control: Broken } },
      }),
    )
    expect(await screen.findByText('“company” cannot be answered here.')).toBeVisible()
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    error.mockRestore()
  })

  it('L24: such as a query client does not cache, retry or report a booking', async () => {
    const onError = vi.fn<() => void>()
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { retry: 5, gcTime: Infinity, onError } },
    })
    const { sent, answers, client } = createPendingClient()
    const { user } = renderForm(props({ client, queryClient }))
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    act(() => answers[0]?.(new BookingError('unknown')))
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    expect(sent).toHaveLength(1)
    expect(onError).not.toHaveBeenCalled()
    expect(queryClient.getMutationCache().getAll()).toEqual([])
  })
})
