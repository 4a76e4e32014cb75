import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BookingError, type BookingErrorKind } from '../../src/api/errors/bookingError.js'
import { type CreatedBooking, BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { A0, custom, e0, E0_FIELDS, START } from '../support/e0.js'
import { fillAttendee, pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'
import type { BookingFormProps } from '../../src/index.js'

const booked = (request: BookingRequest) => BookingSchema.parse(toBookingReply(request).data)

function render(
  createBooking: (request: BookingRequest) => Promise<CreatedBooking>,
  more: Partial<BookingFormProps> = {},
) {
  const sent: BookingRequest[] = []
  const client = {
    createBooking: (request: BookingRequest) => {
      sent.push(request)
      return createBooking(request)
    },
  }
  const props = {
    eventType: e0({}, [...E0_FIELDS, custom('text', 'company')]),
    start: START,
    client,
    timeZone: 'Europe/Rome',
    locale: 'it',
    ...more,
  }
  return { sent, ...renderForm(props) }
}

describe('one booking', () => {
  it('sends exactly the answers, shows the confirmation, and can be followed by another', async () => {
    const onSuccess = vi.fn<NonNullable<BookingFormProps['onSuccess']>>()
    const { user, sent } = render(async (request) => booked(request), { onSuccess })
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(sent).toEqual([
      {
        start: START,
        eventTypeId: 123,
        attendee: A0,
        metadata: { submissionId: expect.stringMatching(/^[\da-f]{32}$/) },
      },
    ])
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ uid: 'booking_uid_123' }),
      sent[0],
    )
    expect(screen.queryByRole('button', { name: /^Book Tue/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Book another' }))
    expect(screen.getByLabelText(/Full name/)).toHaveValue('')
  })

  it('L05: is sent once when it is submitted several times at once by click and by Enter', async () => {
    let answer: ((booking: CreatedBooking) => void) | undefined
    const { user, sent } = render(() => new Promise((resolve) => (answer = resolve)))
    await fillAttendee(user)
    const button = screen.getByRole('button', { name: /^Book / })
    const form = button.closest('form') as HTMLFormElement
    act(() => {
      fireEvent.submit(form)
      fireEvent.submit(form)
      fireEvent.click(button)
    })
    await waitFor(() => expect(sent).toHaveLength(1))
    fireEvent.submit(form)
    await user.click(button)
    expect(sent).toHaveLength(1)
    expect(button).toHaveAttribute('aria-disabled', 'true')
    act(() => answer?.(booked(sent[0] as BookingRequest)))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(sent).toHaveLength(1)
  })
})

describe('the notice after each outcome', () => {
  const outcomes: [BookingErrorKind, string][] = [
    ['offline', 'You are offline'],
    ['unknown', 'We could not confirm your booking'],
    ['conflict', 'That time is no longer available'],
    ['verify', 'Confirm your email address'],
    ['field', 'The booking service did not accept an answer'],
    ['refused', 'This booking was not accepted'],
    ['busy', 'Too many bookings at once'],
    ['setup', 'This form cannot take bookings yet'],
  ]

  it.each(outcomes)(
    '%s: has the library’s own text and the focus, and the answers are kept',
    async (kind, title) => {
      const onError = vi.fn<NonNullable<BookingFormProps['onError']>>()
      const secret = 'ECONNRESET at /srv/app.js:12'
      const { user } = render(
        () => Promise.reject(new BookingError(kind, { serverMessage: secret, cause: new Error(secret) })),
        { onError },
      )
      await fillAttendee(user)
      await user.type(screen.getByLabelText(/company/), 'Acme')
      await user.click(await screen.findByRole('button', { name: 'Add guests' }))
      await user.type(screen.getByLabelText('Guest 1'), 'guest@example.com')
      const before = readValues()
      await pressBook(user)
      expect(await screen.findByRole('heading', { name: title })).toHaveFocus()
      expect(readValues()).toEqual(before)
      expect(document.body).not.toHaveTextContent(secret)
      expect(onError).toHaveBeenCalledOnce()
      expect(onError.mock.calls[0]?.[0].kind).toBe(kind)
    },
  )

  it('says that the outcome is unknown if the client of the host throws', async () => {
    const { user } = render(() => Promise.reject(new TypeError('Cannot read properties of undefined')))
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByRole('heading', { name: 'We could not confirm your booking' })).toBeVisible()
    expect(document.body).not.toHaveTextContent('Cannot read properties')
  })
})

describe('a callback of the host', () => {
  it('L21: gets the request before it is sent, cannot change it, and can cancel it', async () => {
    const seen: BookingRequest[] = []
    let stop = true
    const onBeforeSubmit: BookingFormProps['onBeforeSubmit'] = async (request, { cancel }) => {
      seen.push(request)
      expect(() => Object.assign(request.attendee, { name: 'Mallory' })).toThrow(TypeError)
      if (stop) cancel()
    }
    const { user, sent } = render(async (request) => booked(request), { onBeforeSubmit })
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(seen).toHaveLength(1))
    expect(sent).toEqual([])
    stop = false
    await pressBook(user)
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(sent[0]?.attendee.name).toBe('Mr Proper')
  })

  it('L20: that throws in onBeforeSubmit stops the request', async () => {
    const { user, sent } = render(async (request) => booked(request), {
      onBeforeSubmit: () => {
        throw new Error('The host is broken')
      },
    })
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
    expect(sent).toEqual([])
  })

  it('L20: that throws after a booking does not affect it', async () => {
    const thrown: unknown[] = []
    const real = setTimeout
    vi.stubGlobal('setTimeout', (work: () => void, ms?: number) =>
      real(() => {
        try {
          work()
        } catch (error) {
          thrown.push(error)
        }
      }, ms),
    )
    const { user } = render(async (request) => booked(request), {
      onSuccess: () => {
        throw new Error('The host is broken')
      },
    })
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
    await waitFor(() => expect(thrown).toEqual([new Error('The host is broken')]))
    vi.unstubAllGlobals()
  })

  it('H29 L11: is called on success even if the form was unmounted', async () => {
    let answer: ((booking: CreatedBooking) => void) | undefined
    const onSuccess = vi.fn<() => void>()
    const { user, sent, unmount } = render(() => new Promise((resolve) => (answer = resolve)), { onSuccess })
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(sent).toHaveLength(1))
    unmount()
    answer?.(booked(sent[0] as BookingRequest))
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())
  })

  it('is called once when the form is ready, at the first edit, and with the slugs of missing fields', async () => {
    const [onReady, onStart, onValidationError] = [
      vi.fn<() => void>(),
      vi.fn<() => void>(),
      vi.fn<(slugs: string[]) => void>(),
    ]
    const { user } = render(async (request) => booked(request), { onReady, onStart, onValidationError })
    expect(onReady).toHaveBeenCalledOnce()
    expect(onStart).not.toHaveBeenCalled()
    await user.type(screen.getByLabelText(/Full name/), 'Mr')
    expect(onStart).toHaveBeenCalledOnce()
    await pressBook(user)
    await waitFor(() => expect(onValidationError).toHaveBeenCalledExactlyOnceWith(['email']))
  })
})
