import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { defineFieldType, useBookingForm, type BookingFormProps, type ControlProps } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { custom, e0, E0_FIELDS, START, WHO } from '../support/e0.js'
import { pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

/** Creates a client that accepts every booking, and records its requests. */
function yes() {
  const sent: BookingRequest[] = []
  const createBooking = async (request: BookingRequest) => {
    sent.push(request)
    return BookingSchema.parse(toBookingReply(request).data)
  }
  return { sent, client: { createBooking } }
}

function render(more: Partial<BookingFormProps> = {}) {
  const { sent, client } = yes()
  return {
    sent,
    ...renderForm({
      eventType: e0(),
      start: START,
      client,
      timeZone: 'Europe/Rome',
      locale: 'en-GB',
      defaultValues: WHO,
      ...more,
    }),
  }
}

const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })
const formOf = () => screen.getByRole('button', { name: /^Book/ }).closest('form') as HTMLFormElement

function Plain({ id, value, onChange }: ControlProps<string>) {
  return <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
}

/** Creates a field type with an asynchronous answer that the test resolves. */
function slowField() {
  const endings: (() => void)[] = []
  const type = defineFieldType<string, string>({
    frame: 'label',
    emptyValue: () => '',
    readPrefill: (given) => (typeof given === 'string' ? given : undefined),
    toAnswer: (value) => new Promise((resolve) => endings.push(() => resolve(value))),
    missing: ({ label }) => `Give ${label}`,
    answerSchema: () => z.string(),
    Control: Plain,
  })
  return { endings, type }
}

describe('one submit sends one request', () => {
  it('while answers are still being validated', async () => {
    const { endings, type } = slowField()
    const { user, sent } = render({
      eventType: e0({}, [...E0_FIELDS, custom('slow', 'code')]),
      fieldTypes: { slow: type },
      defaultValues: { ...WHO, responses: { code: '7' } },
    })
    await pressBook(user)
    await waitFor(() => expect(endings).toHaveLength(1))
    fireEvent.submit(formOf())
    await pressBook(user)
    expect(endings).toHaveLength(1)
    expect(sent).toEqual([])
    act(() => endings[0]?.())
    await isBooked()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.bookingFieldsResponses).toEqual({ code: '7' })
  })

  it('with Enter in a field and a click at once', async () => {
    const { user, sent } = render()
    screen.getByLabelText(/Email address/).focus()
    await Promise.all([user.keyboard('{Enter}'), user.click(screen.getByRole('button', { name: /^Book / }))])
    await isBooked()
    expect(sent).toHaveLength(1)
  })

  it('while onBeforeSubmit is pending, which is called once', async () => {
    let letGo: (() => void) | undefined
    const onBeforeSubmit = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (letGo = resolve)))
    const { user, sent } = render({ onBeforeSubmit })
    await pressBook(user)
    await waitFor(() => expect(onBeforeSubmit).toHaveBeenCalledOnce())
    await pressBook(user)
    fireEvent.submit(formOf())
    act(() => letGo?.())
    await isBooked()
    expect(onBeforeSubmit).toHaveBeenCalledOnce()
    expect(sent).toHaveLength(1)
  })

  it('after a booking, until it is reset', async () => {
    const { sent, client } = yes()
    const onReset = vi.fn<() => void>()
    const options = {
      eventType: EventTypeSchema.parse(e0()),
      reference: { eventTypeId: 123 },
      client,
      startUtc: START,
      timeZone: 'Europe/Rome',
      locale: 'it',
      defaultValues: WHO,
      onReset,
    }
    const { result } = renderHook(() => useBookingForm(options), { wrapper: StrictMode })
    await act(() => result.current.submit())
    expect(result.current.flow.step).toBe('booked')
    await act(() => result.current.submit())
    expect(sent).toHaveLength(1)
    act(() => result.current.reset())
    expect(onReset).toHaveBeenCalledOnce()
    await act(() => result.current.submit())
    expect(sent).toHaveLength(2)
    expect(sent[0]?.metadata?.submissionId).not.toBe(sent[1]?.metadata?.submissionId)
  })
})

type BeforeSubmit = NonNullable<BookingFormProps['onBeforeSubmit']>

describe('a host that cancels a submit', () => {
  it.each<[string, BeforeSubmit]>([
    ['by cancelling', (_, { cancel }) => cancel()],
    ['by cancelling later', (_, { cancel }) => Promise.resolve().then(cancel)],
    ['by an error later', () => Promise.reject(new Error('ECONNRESET'))],
  ])('%s keeps the answers, and the next submit books', async (_, stop) => {
    const onBeforeSubmit = vi.fn<BeforeSubmit>().mockImplementationOnce(stop)
    const { user, sent } = render({ onBeforeSubmit })
    await user.type(screen.getByLabelText(/Notes/), 'Bring biscuits')
    const before = readValues()
    await pressBook(user)
    await waitFor(() => expect(onBeforeSubmit).toHaveBeenCalledOnce())
    expect(readValues()).toEqual(before)
    // A further submit is ignored until the first one has ended.
    await waitFor(async () => {
      await pressBook(user)
      expect(onBeforeSubmit).toHaveBeenCalledTimes(2)
    })
    await isBooked()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.bookingFieldsResponses).toEqual({ notes: 'Bring biscuits' })
  })
})
