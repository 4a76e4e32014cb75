import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/bookingError.js'
import type { VerificationCodeRequest } from '../../src/api/sendVerificationCode.js'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { A0, custom, e0, E0_FIELDS, START } from '../support/e0.js'
import { fillAttendee, pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const CODE = '048213'
const LABEL = 'Code from the email'
const ADDRESS = 'mr_proper@gmail.com'

interface Opened {
  /** What comes of asking for a code. */
  sendVerificationCode?: () => Promise<void>
}

/** A form at the step that asks for a code, before a server to which one code is right. */
async function openAtCode({ sendVerificationCode = () => Promise.resolve() }: Opened = {}) {
  const sent: BookingRequest[] = []
  const asked: VerificationCodeRequest[] = []
  const client = {
    createBooking: async (request: BookingRequest) => {
      sent.push(request)
      const { emailVerificationCode: code } = request
      if (code !== CODE) throw new BookingError('verify', code === undefined ? {} : { reason: 'codeWrong' })
      return BookingSchema.parse(toBookingReply(request).data)
    },
    sendVerificationCode: (request: VerificationCodeRequest) => {
      asked.push(request)
      return sendVerificationCode()
    },
  }
  const eventType = e0({}, [...E0_FIELDS, custom('text', 'company')])
  const { user } = renderForm({ eventType, start: START, client, timeZone: 'Europe/Rome', locale: 'en-GB' })
  await fillAttendee(user)
  await user.type(screen.getByLabelText(/company/), 'Acme')
  await pressBook(user)
  expect(await screen.findByRole('heading', { name: 'Confirm your email address' })).toHaveFocus()
  return { user, sent, asked, confirm: () => user.click(screen.getByRole('button', { name: 'Confirm and book' })) }
}

/** Only the clock: what waits goes on waiting in real time, and reads the hour from it. */
function holdClock() {
  vi.useFakeTimers({ toFake: ['Date'] })
  return (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1000)
}

afterEach(() => void vi.useRealTimers())

describe('the code', () => {
  it('is asked for once, for the address that was typed, in the language of the form', async () => {
    const { asked } = await openAtCode()
    expect(await screen.findByText(`We sent a code to ${ADDRESS}. Your answers are kept.`)).toHaveAttribute('role', 'status')
    expect(asked).toEqual([{ email: ADDRESS, language: 'en' }])
  })

  it('goes along with the same answers as before, without the spaces that were typed', async () => {
    const { user, sent } = await openAtCode()
    await user.type(screen.getByLabelText(LABEL), ' 048 213 {Enter}')
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    const [first, second] = sent
    expect(second).toEqual({ ...first, emailVerificationCode: CODE })
    expect(second).toMatchObject({ attendee: { name: A0.name, email: A0.email }, bookingFieldsResponses: { company: 'Acme' } })
  })

  it('that is missing is told at the input, which takes the focus at every press; nothing is sent', async () => {
    const { user, sent, confirm } = await openAtCode()
    const input = screen.getByLabelText(LABEL)
    await confirm()
    expect(input).toHaveFocus()
    await confirm()
    expect(input).toHaveFocus()
    expect(input).toBeInvalid()
    expect(input).toHaveAccessibleDescription('Enter the code from the email')
    expect(sent).toHaveLength(1)
    await user.type(input, '0')
    expect(input).toBeValid()
  })

  it('that is wrong is told at the input, as often as it is, and stays to be corrected', async () => {
    const { user, sent, confirm } = await openAtCode()
    await user.type(screen.getByLabelText(LABEL), '111111')
    for (const times of [1, 2]) {
      await confirm()
      await waitFor(() => expect(sent).toHaveLength(1 + times))
      await waitFor(() => expect(screen.getByLabelText(LABEL)).toHaveFocus())
      expect(screen.getByLabelText(LABEL)).toHaveAccessibleDescription(/^This code is not right, or too old/)
      expect(screen.getByLabelText(LABEL)).toHaveValue('111111')
    }
  })
})

describe('another code', () => {
  it('can be asked for after half a minute, which is counted anew each time', async () => {
    const pass = holdClock()
    const { user, asked } = await openAtCode()
    const early = screen.getByRole('button', { name: /^Send a new code in \d+ seconds$/ })
    expect(early).toHaveAttribute('aria-disabled', 'true')
    await user.click(early)
    expect(asked).toHaveLength(1)
    pass(29)
    expect(await screen.findByRole('button', { name: 'Send a new code in 1 second' })).toHaveAttribute('aria-disabled', 'true')
    pass(1)
    const again = await screen.findByRole('button', { name: 'Send a new code' })
    expect(again).not.toHaveAttribute('aria-disabled')
    await user.click(again)
    expect(asked).toHaveLength(2)
    expect(await screen.findByText('A new code is on its way')).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: 'Send a new code in 30 seconds' })).toBe(again)
  })

  it.each([
    ['too many were asked for', new BookingError('busy'), 'Too many codes were asked for. Wait a minute, then ask again.'],
    ['the server does not answer', new BookingError('unknown'), 'The code could not be sent. Try again in a moment.'],
    ['a host’s own client breaks', new TypeError('x is undefined'), 'The code could not be sent. Try again in a moment.'],
  ])('is offered where %s, and the sentence says so', async (_, error, sentence) => {
    const pass = holdClock()
    const failures: Error[] = [error]
    const { user, asked } = await openAtCode({
      sendVerificationCode: () => {
        const next = failures.pop()
        return next ? Promise.reject(next) : Promise.resolve()
      },
    })
    expect(await screen.findByText(sentence)).toHaveAttribute('role', 'status')
    pass(30)
    await user.click(await screen.findByRole('button', { name: 'Send a new code' }))
    expect(await screen.findByText(/^We sent a code to/)).toBeVisible()
    expect(asked).toHaveLength(2)
  })
})

describe('the way back', () => {
  it('leads to the address, with every answer as it was; another address is sent a code of its own', async () => {
    const { user, asked } = await openAtCode()
    await user.type(screen.getByLabelText(LABEL), '111111')
    await user.click(screen.getByRole('button', { name: 'Change my answers' }))
    const address = await screen.findByLabelText(/e-?mail/i)
    await waitFor(() => expect(address).toHaveFocus())
    expect(readValues().map(([, value]) => value)).toEqual(expect.arrayContaining(['Mr Proper', ADDRESS, 'Acme']))
    await user.clear(address)
    await user.type(address, 'ada@example.com')
    await pressBook(user)
    expect(await screen.findByText('We sent a code to ada@example.com. Your answers are kept.')).toBeVisible()
    expect(asked.map(({ email }) => email)).toEqual([ADDRESS, 'ada@example.com'])
    expect(screen.getByLabelText(LABEL)).toHaveValue('')
  })
})
