import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { BookingSchema, type CreatedBooking } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import type { BookingClient, BookingFormProps } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { custom, e0, E0_FIELDS, START } from '../support/e0.js'
import { fillAttendee, pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const CODE = '123456'
const EMAIL = 'mr_proper@gmail.com'
const booked = (request: BookingRequest): CreatedBooking => BookingSchema.parse(toBookingReply(request).data)

/** Books only with the right code, as the API does. */
async function bookWithCode(request: BookingRequest): Promise<CreatedBooking> {
  const { emailVerificationCode: code } = request
  if (code === CODE) return booked(request)
  throw new BookingError('verify', code ? { reason: 'codeWrong', status: 400 } : { status: 400 })
}

function render(own: Partial<BookingClient> = {}, more: Partial<BookingFormProps> = {}) {
  const createBooking = vi.fn<BookingClient['createBooking']>(own.createBooking ?? bookWithCode)
  const sendVerificationCode = vi.fn<NonNullable<BookingClient['sendVerificationCode']>>(
    own.sendVerificationCode ?? (async () => {}),
  )
  const client = { createBooking, sendVerificationCode }
  const eventType = e0({}, [...E0_FIELDS, custom('text', 'company')])
  const rendered = renderForm({
    eventType,
    start: START,
    client,
    timeZone: 'Europe/Rome',
    locale: 'it',
    ...more,
  })
  return { ...rendered, createBooking, sendVerificationCode }
}

const codeInput = () => screen.findByLabelText('Code from the email')
const confirmButton = () => screen.getByRole('button', { name: 'Confirm and book' })
const resendButton = () => screen.getByRole('button', { name: /new code/i })

async function openStep(own?: Partial<BookingClient>, more?: Partial<BookingFormProps>) {
  const rendered = render(own, more)
  await fillAttendee(rendered.user)
  await rendered.user.type(screen.getByLabelText(/company/), 'Acme')
  await pressBook(rendered.user)
  return { ...rendered, input: await codeInput() }
}

describe('the verification step', () => {
  it('replaces the form, focuses the input, and shows the time and where the code was sent', async () => {
    const { input } = await openStep()
    expect(input).toHaveFocus()
    expect(screen.getByRole('form', { name: 'Confirm your email address' })).toContainElement(input)
    await waitFor(() =>
      expect(input).toHaveAccessibleDescription(`We sent a code to ${EMAIL}. Your answers are kept.`),
    )
    expect(screen.getByText(/14:00/)).toBeVisible()
    expect(screen.queryByLabelText(/Full name/)).toBeNull()
  })

  it('has the attributes for one-time codes and a numeric keyboard', async () => {
    const { input } = await openStep()
    expect(input).toHaveAttribute('autocomplete', 'one-time-code')
    expect(input).toHaveAttribute('inputmode', 'numeric')
    expect(input).not.toHaveAttribute('maxlength')
    expect(input).toBeRequired()
  })

  it('requests one code, in StrictMode too, for the typed address and the language of the form', async () => {
    const { sendVerificationCode } = await openStep()
    await screen.findByText(/^We sent a code/)
    expect(sendVerificationCode.mock.calls).toEqual([[{ email: EMAIL, language: 'it' }]])
  })

  it('books with the right code, and changes nothing else in the request', async () => {
    const { user, input, createBooking } = await openStep()
    await user.type(input, `${CODE}{Enter}`)
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    const [[first], [second]] = createBooking.mock.calls as [[BookingRequest], [BookingRequest]]
    expect(second).toEqual({ ...first, emailVerificationCode: CODE })
  })

  it.each([
    ['in two groups and with spaces', ' 123 456 '],
    ['with a dash', '123-456'],
    ['in full-width digits', '１２３４５６'],
  ])('accepts a code that is pasted %s', async (_, pasted) => {
    const { user, input, createBooking } = await openStep()
    await user.click(input)
    await user.paste(pasted)
    await user.click(confirmButton())
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(createBooking.mock.calls[1]?.[0].emailVerificationCode).toBe(CODE)
  })

  it('shows an error at the input for each wrong code, and for an empty one without a request', async () => {
    const { user, input, createBooking } = await openStep()
    await user.click(confirmButton())
    expect(input).toHaveFocus()
    expect(input).toHaveAccessibleDescription('Enter the code from the email')
    expect(createBooking).toHaveBeenCalledOnce()
    for (const wrong of ['000000', '111111']) {
      await user.clear(input)
      await user.type(input, wrong)
      expect(input).not.toHaveAttribute('aria-invalid')
      await user.click(confirmButton())
      await waitFor(() =>
        expect(input).toHaveAccessibleDescription(
          'This code is not right, or too old. Check it, or ask for a new one',
        ),
      )
      expect(input).toHaveAttribute('aria-invalid', 'true')
      await waitFor(() => expect(input).toHaveFocus())
      expect(input).toHaveValue(wrong)
    }
  })

  it('goes back to the form with every answer, and submits again from there', async () => {
    const { user, createBooking } = render()
    await fillAttendee(user)
    await user.type(screen.getByLabelText(/company/), 'Acme')
    const before = readValues()
    await pressBook(user)
    await codeInput()
    await user.click(screen.getByRole('button', { name: 'Change my answers' }))
    expect(readValues()).toEqual(before)
    await waitFor(() => expect(screen.getByLabelText(/e-?mail/i)).toHaveFocus())
    await pressBook(user)
    await user.type(await codeInput(), `${CODE}{Enter}`)
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(createBooking).toHaveBeenCalledTimes(3)
  })

  it('keeps the answers and shows a notice if the time is taken meanwhile', async () => {
    const { user, input } = await openStep({
      createBooking: (request) =>
        request.emailVerificationCode ? Promise.reject(new BookingError('conflict')) : bookWithCode(request),
    })
    await user.type(input, `${CODE}{Enter}`)
    expect(await screen.findByRole('heading', { name: 'That time is no longer available' })).toHaveFocus()
    expect(screen.getByLabelText(/company/)).toHaveValue('Acme')
  })

  it('is not shown if the client cannot send a code, and the form says so', async () => {
    const { user } = render({}, { client: { createBooking: bookWithCode } })
    await fillAttendee(user)
    await pressBook(user)
    expect(await screen.findByText(/which cannot be sent from here/)).toBeVisible()
    expect(screen.queryByLabelText('Code from the email')).toBeNull()
  })
})

describe('while the code is verified', () => {
  it('the step stays, the button keeps the focus and is busy, and a double click sends one request', async () => {
    let answer: ((booking: CreatedBooking) => void) | undefined
    const { user, input, createBooking } = await openStep({
      createBooking: (request) =>
        request.emailVerificationCode ? new Promise((resolve) => (answer = resolve)) : bookWithCode(request),
    })
    await user.type(input, CODE)
    await user.dblClick(confirmButton())
    const button = await screen.findByRole('button', { name: /Booking…/ })
    await user.click(button)
    fireEvent.submit(input.closest('form') as HTMLFormElement)
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(input).toHaveAttribute('readonly')
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Booking…')
    expect(createBooking).toHaveBeenCalledTimes(2)
    const request = createBooking.mock.calls[1]?.[0] as BookingRequest
    act(() => answer?.(booked(request)))
    await screen.findByRole('heading', { name: 'You are booked' })
  })
})

describe('another code', () => {
  afterEach(() => vi.useRealTimers())

  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

  it('can be requested after a countdown of thirty seconds, and again after thirty more', async () => {
    // Time also advances by itself, because Testing Library's waits depend on it.
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { sendVerificationCode } = await openStep()
    expect(resendButton()).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(resendButton())
    expect(sendVerificationCode).toHaveBeenCalledOnce()
    await pass(20_000)
    expect(resendButton()).toHaveTextContent(/^New code in \d seconds$|^New code in 10 seconds$/)
    expect(resendButton()).toHaveAttribute('aria-disabled', 'true')
    await pass(10_000)
    expect(resendButton()).toHaveTextContent('Send a new code')
    expect(resendButton()).not.toHaveAttribute('aria-disabled')
    fireEvent.click(resendButton())
    fireEvent.click(resendButton())
    await pass(1)
    expect(sendVerificationCode).toHaveBeenCalledTimes(2)
    expect(screen.getByText(`We sent another code to ${EMAIL}. Your answers are kept.`)).toBeVisible()
    expect(resendButton()).toHaveTextContent(/^New code in (29|30) seconds$/)
  })

  it('needs a wait of a minute after too many requests, and the previous code still works', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { input } = await openStep({
      sendVerificationCode: () => Promise.reject(new BookingError('busy', { status: 429 })),
    })
    expect(screen.getByText(/^Too many codes were asked for\. Wait a minute/)).toBeVisible()
    await pass(58_000)
    expect(resendButton()).toHaveAttribute('aria-disabled', 'true')
    await pass(2000)
    expect(resendButton()).not.toHaveAttribute('aria-disabled')
    vi.useRealTimers()
    fireEvent.change(input, { target: { value: CODE } })
    fireEvent.click(confirmButton())
    await screen.findByRole('heading', { name: 'You are booked' })
  })

  it('can be requested at once if the first could not be sent', async () => {
    let isUp = false
    const send = async () => {
      if (!isUp) throw new BookingError('unknown')
    }
    const { user, sendVerificationCode } = await openStep({ sendVerificationCode: send })
    expect(await screen.findByText(/^The code could not be sent/)).toBeVisible()
    isUp = true
    await user.click(screen.getByRole('button', { name: 'Send a new code' }))
    expect(await screen.findByText(/^We sent another code/)).toBeVisible()
    expect(sendVerificationCode).toHaveBeenCalledTimes(2)
  })
})

it('F09: stays at the code, with the answers, if the server could not check the code', async () => {
  const { user, input } = await openStep({
    createBooking: async ({ emailVerificationCode: code }) => {
      const message = code ? 'unable_to_validate_verification_code' : 'email_verification_required'
      throw classify({ status: 400, body: { statusCode: 400, message } })
    },
  })
  await user.type(input, '111111')
  await user.click(confirmButton())
  await waitFor(async () =>
    expect(await codeInput()).toHaveAccessibleDescription(/This code is not right, or too old/),
  )
  expect(await codeInput()).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Change my answers' }))
  expect(screen.getByLabelText(/company/)).toHaveValue('Acme')
})
