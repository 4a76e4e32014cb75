import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { e0, START } from '../support/e0.js'
import { BOOKER } from '../support/bookWith.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

interface Sent {
  headers: Headers
  body: BookingRequest
}

const FAILED = 'The security check did not finish'
const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })

/** Renders a form that posts to an endpoint of the host, which confirms unless `reply` says otherwise. */
function render(more: Partial<BookingFormProps> = {}, reply?: (sent: Sent[]) => Response | undefined) {
  const sent: Sent[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const body = JSON.parse(String(init?.body)) as BookingRequest
    sent.push({ headers: new Headers(init?.headers), body })
    return reply?.(sent) ?? Response.json(toBookingReply(body), { status: 201 })
  }
  const onError = vi.fn<(error: BookingError) => void>()
  const client = createBookingClient({ endpoint: 'https://example.com/book', fetch })
  const base = { eventType: e0(), start: START, client, timeZone: 'Europe/Rome', locale: 'en-GB' }
  return { sent, onError, ...renderForm({ ...base, onError, ...more }) }
}

async function book(...input: Parameters<typeof render>) {
  const rendered = render(...input)
  await fillAttendee(rendered.user)
  await pressBook(rendered.user)
  return rendered
}

afterEach(() => {
  vi.useRealTimers()
  history.replaceState(null, '', location.pathname)
})

describe('guard', () => {
  it('is called with a frozen copy of the valid request, and its token is sent as a header', async () => {
    const guard = vi.fn(async () => 'token-1')
    const { sent } = await book({ guard })
    await isBooked()
    expect(guard).toHaveBeenCalledOnce()
    const [request] = guard.mock.calls[0] as unknown as [BookingRequest]
    expect(request.attendee).toMatchObject({ email: BOOKER.email })
    expect(Object.isFrozen(request.attendee)).toBe(true)
    expect(sent[0]?.headers.get('bf-guard')).toBe('token-1')
    expect(sent[0]?.headers.get('cal-api-version')).toBe('2024-08-13')
  })

  it('may return headers, and is not called for answers that are invalid', async () => {
    const guard = vi.fn(() => ({ 'X-Proof': 'a', 'cal-api-version': '1999-01-01' }))
    const { sent, user } = render({ guard })
    await pressBook(user)
    expect(await screen.findByRole('link', { name: 'Enter your full name' })).toBeVisible()
    expect(guard).not.toHaveBeenCalled()
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(sent[0]?.headers.get('x-proof')).toBe('a')
    expect(sent[0]?.headers.get('cal-api-version')).toBe('2024-08-13')
  })

  it('sends no such header without a guard', async () => {
    const { sent } = await book()
    await isBooked()
    expect([...(sent[0]?.headers.keys() ?? [])].filter((name) => name.startsWith('bf-'))).toEqual([])
  })

  it('H90: a guard that never answers is aborted after a minute; nothing is sent and a new try books', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 })
    const signals: AbortSignal[] = []
    const guard = vi.fn((_: BookingRequest, { signal }: { signal: AbortSignal }) => {
      signals.push(signal)
      return signals.length === 1 ? new Promise<string>(() => {}) : 'second'
    })
    const { sent, user, onError } = await book({ guard })
    await waitFor(() => expect(guard).toHaveBeenCalledOnce())
    expect(signals[0]?.aborted).toBe(false)
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(signals[0]?.aborted).toBe(true)
    expect(await screen.findByText(FAILED)).toBeVisible()
    expect(screen.getByLabelText(/Full name/)).toHaveValue(BOOKER.name)
    expect(sent).toHaveLength(0)
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'guard' }))
    await pressBook(user)
    await isBooked()
    expect(sent.map(({ headers }) => headers.get('bf-guard'))).toEqual(['second'])
  })

  it.each([
    ['rejects', async () => Promise.reject(new Error('no'))],
    [
      'throws at once',
      () => {
        throw new Error('no')
      },
    ],
  ])('H91: a guard that %s sends nothing and keeps the answers', async (_, guard) => {
    const { sent, onError } = await book({ guard })
    expect(await screen.findByText(FAILED)).toBeVisible()
    expect(screen.getByLabelText(/Full name/)).toHaveValue(BOOKER.name)
    expect(sent).toHaveLength(0)
    expect(onError.mock.calls.map(([error]) => error.kind)).toEqual(['guard'])
  })

  it('H91: after a code was typed, the code stays and no other code is requested', async () => {
    let fails = false
    const guard = async () => {
      if (fails) throw new Error('no')
      return 'token'
    }
    const sendVerificationCode = vi.fn(async () => {})
    const createBooking = vi.fn(async (request: BookingRequest) => {
      if (!request.emailVerificationCode) throw new BookingError('verify', { status: 400 })
      return toBookingReply(request).data as never
    })
    const { user } = await book({ guard, client: { createBooking, sendVerificationCode } })
    const input = await screen.findByLabelText('Code from the email')
    await user.type(input, '123456')
    fails = true
    await user.click(screen.getByRole('button', { name: 'Confirm and book' }))
    expect(await screen.findByText(FAILED)).toBeVisible()
    expect(screen.getByLabelText('Code from the email')).toHaveValue('123456')
    fails = false
    await user.click(screen.getByRole('button', { name: 'Confirm and book' }))
    await isBooked()
    expect(sendVerificationCode).toHaveBeenCalledOnce()
    expect(createBooking).toHaveBeenCalledTimes(2)
  })

  it.each([[undefined], [null], [''], [true], [7], [{ 'not a header name': 'x' }], [{ a: 'line\nbreak' }]])(
    'H92: a guard that answers %j sends nothing, and the developer is told',
    async (answer) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      const { sent, onError } = await book({ guard: (() => answer) as never })
      await waitFor(() => expect(onError).toHaveBeenCalled())
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'setup' })
      expect(onError.mock.calls[0]?.[0].message).toMatch(/neither a token nor headers/)
      expect(sent).toHaveLength(0)
    },
  )

  it('H94: is asked again before a seated booking is sent a second time', async () => {
    let count = 0
    const race = {
      status: 'error',
      error: { code: 'BadRequestException', message: 'booking_conflict_error' },
    }
    const { sent } = await book(
      {
        eventType: e0({
          seats: { seatsPerTimeSlot: 5, showAttendeeInfo: false, showAvailabilityCount: true },
        }),
        guard: () => `token-${++count}`,
      },
      (all) => (all.length === 1 ? Response.json(race, { status: 409 }) : undefined),
    )
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent.map(({ headers }) => headers.get('bf-guard'))).toEqual(['token-1', 'token-2'])
  })

  it('is aborted when the form is unmounted, and nothing is sent', async () => {
    const signals: AbortSignal[] = []
    const guard = (_: unknown, { signal }: { signal: AbortSignal }) => {
      signals.push(signal)
      return new Promise<string>(() => {})
    }
    const { sent, unmount, onError } = await book({ guard })
    await waitFor(() => expect(signals).toHaveLength(1))
    unmount()
    expect(signals[0]?.aborted).toBe(true)
    await act(async () => {})
    expect(sent).toHaveLength(0)
    expect(onError).not.toHaveBeenCalled()
  })

  it('H96: a widget that throws costs nothing but itself', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { sent } = await book({
      guard: () => 'token',
      renderGuard: () => {
        throw new Error('widget')
      },
    })
    await isBooked()
    expect(sent).toHaveLength(1)
  })

  it('needs an endpoint of the host', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const onError = vi.fn<(error: BookingError) => void>()
    renderForm({ eventType: e0(), start: START, guard: () => 'token', onError })
    await waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0].message).toMatch(/guard and honeypot need an endpoint of your own/)
  })
})

describe('honeypot', () => {
  it('sends an empty trap and the seconds since the form was shown; people cannot reach the input', async () => {
    const { sent, user, container } = render({ honeypot: true })
    await fillAttendee(user)
    const trap = await waitFor(() => container.querySelector<HTMLInputElement>('[name=website]')!)
    expect(trap.tabIndex).toBe(-1)
    expect(screen.queryByRole('textbox', { name: 'website' })).toBeNull()
    await pressBook(user)
    await isBooked()
    expect(sent[0]?.headers.get('bf-trap')).toBe('')
    expect(sent[0]?.headers.get('bf-elapsed')).toMatch(/^\d+$/)
  })

  it('sends what a program wrote into the input', async () => {
    const { sent, user, container } = render({ honeypot: true })
    await fillAttendee(user)
    const trap = await waitFor(() => container.querySelector<HTMLInputElement>('[name=website]')!)
    await user.type(trap, 'spam é')
    await pressBook(user)
    await isBooked()
    expect(sent[0]?.headers.get('bf-trap')).toBe('spam ?')
  })
})

describe('metadata before sending', () => {
  it('stores what onBeforeSubmit returns, which replaces entries of the host', async () => {
    const { sent } = await book({
      metadata: { plan: 'free', team: 'a' },
      onBeforeSubmit: async () => ({ metadata: { plan: 'pro', score: '7' } }),
    })
    await isBooked()
    expect(sent[0]?.body.metadata).toMatchObject({ plan: 'pro', team: 'a', score: '7' })
    expect(sent[0]?.body.metadata?.submissionId).toMatch(/^[\da-f]{32}$/)
  })

  it('ignores what other functions happen to return', async () => {
    const { sent } = await book({ onBeforeSubmit: (() => 42) as never })
    await isBooked()
    expect(Object.keys(sent[0]?.body.metadata ?? {})).toEqual(['submissionId'])
  })

  it.each([
    ['too many entries', Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, 'v']))],
    ['a value that is no string', { a: 1 }],
    ['a value that is too long', { a: 'x'.repeat(501) }],
    ['a list', ['a']],
  ])('H93: %s sends nothing, and the developer is told', async (_, metadata) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { sent, onError } = await book({ onBeforeSubmit: (() => ({ metadata })) as never })
    await waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0].kind).toBe('setup')
    expect(onError.mock.calls[0]?.[0].message).toMatch(
      /^\[booking-form\] After onBeforeSubmit, nothing was sent: /,
    )
    expect(sent).toHaveLength(0)
  })
})

describe('attribution', () => {
  it('H95: stores the source of the visit as the URL had it when the form was shown', async () => {
    history.replaceState(
      null,
      '',
      '?utm_source=news&gclid=abc&utm_campaign=&other=1&fbclid=' + 'x'.repeat(600),
    )
    const { sent, user } = render({ attribution: true, metadata: { utm_source: 'host' } })
    await fillAttendee(user)
    history.replaceState(null, '', '?step=2')
    await pressBook(user)
    await isBooked()
    const { submissionId: _, ...metadata } = sent[0]?.body.metadata ?? {}
    expect(metadata).toEqual({ utm_source: 'host', gclid: 'abc', fbclid: 'x'.repeat(500) })
  })

  it('stores nothing unless the host asks for it', async () => {
    history.replaceState(null, '', '?utm_source=news')
    const { sent } = await book()
    await isBooked()
    expect(Object.keys(sent[0]?.body.metadata ?? {})).toEqual(['submissionId'])
  })

  it('leaves out what does not fit beside the entries of the host', async () => {
    history.replaceState(null, '', '?utm_source=news&utm_medium=mail')
    const metadata = Object.fromEntries(Array.from({ length: 48 }, (_, n) => [`k${n}`, 'v']))
    const { sent } = await book({ attribution: true, metadata })
    await isBooked()
    expect(Object.keys(sent[0]?.body.metadata ?? {})).toHaveLength(50)
    expect(sent[0]?.body.metadata).toMatchObject({ utm_source: 'news' })
  })
})

describe('renderPayment', () => {
  const paid = () => e0({ price: 2000, currency: 'eur', bookingUrl: 'https://cal.com/jane/paid' })

  it('replaces the notice about the payment', async () => {
    const renderPayment = vi.fn(() => <a href="https://pay.example">Pay now</a>)
    await book({ eventType: paid(), renderPayment })
    expect(await screen.findByRole('link', { name: 'Pay now' })).toBeVisible()
    expect(renderPayment).toHaveBeenCalledWith(expect.objectContaining({ uid: expect.any(String) }))
    expect(screen.queryByRole('link', { name: /Pay.*cal/i })).toBeNull()
  })

  it('H96: the built-in notice is shown if the function throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const renderPayment = () => {
      throw new Error('payment')
    }
    const { container } = await book({ eventType: paid(), renderPayment })
    await isBooked().catch(() => screen.findByRole('heading', { name: /.+/ }))
    await waitFor(() => expect(container.querySelector('.bf-confirmation .bf-notice')).toBeVisible())
  })

  it('is not called for a free event type', async () => {
    const renderPayment = vi.fn(() => null)
    await book({ renderPayment })
    await isBooked()
    expect(renderPayment).not.toHaveBeenCalled()
  })
})

describe('toolName', () => {
  it('describes the form and its inputs for assistants, and never lets them submit', async () => {
    const { container, sent } = render({ toolName: 'book_intro', toolDescription: 'Books an intro call.' })
    await waitFor(() => expect(container.querySelector('form')).toHaveAttribute('toolname', 'book_intro'))
    const form = container.querySelector('form')!
    expect(form).toHaveAttribute('tooldescription', 'Books an intro call.')
    expect(form).not.toHaveAttribute('toolautosubmit')
    const name = screen.getByLabelText(/Full name/)
    expect(name).toHaveAttribute('toolparamdescription', 'Full name')
    expect(name).toHaveAttribute('name')
    expect(sent).toHaveLength(0)
  })

  it('checks what an assistant fills in as what a visitor types, and the visitor submits', async () => {
    const { container, sent, user } = render({ toolName: 'book_intro' })
    await waitFor(() => expect(container.querySelector('form')).toHaveAttribute('toolname'))
    const fillIn = (input: HTMLElement, value: string) =>
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        input.dispatchEvent(new Event('change', { bubbles: true }))
      })
    fillIn(screen.getByLabelText(/Full name/), 'Ada Lovelace')
    fillIn(screen.getByLabelText(/Email/), 'no address')
    await pressBook(user)
    expect(await screen.findByRole('link', { name: /email address/i })).toBeVisible()
    fillIn(screen.getByLabelText(/Email/), 'ada@example.com')
    expect(sent).toHaveLength(0)
    await pressBook(user)
    await isBooked()
    expect(sent[0]?.body.attendee).toMatchObject({ name: 'Ada Lovelace', email: 'ada@example.com' })
  })

  it('adds nothing to a form without a tool name', async () => {
    const { container, user } = render()
    await fillAttendee(user)
    expect(container.querySelector('[toolname], [toolparamdescription]')).toBeNull()
  })
})
