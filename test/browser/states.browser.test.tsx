import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  BookingError,
  createBookingClient,
  type BookingClient,
  type BookingErrorKind,
  type BookingFormProps,
} from '../../src/index.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { createTestFetch, type TestOutcome } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'

const START = '2030-01-08T13:00:00Z'

function open(more: Partial<BookingFormProps> = {}) {
  return mountBookingForm({
    eventType: exampleEventType,
    start: START,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    client: createBookingClient({ fetch: createTestFetch().fetch }),
    ...more,
  })
}

/** Opens the form on a dark page until the test ends. */
function openDark(more: Partial<BookingFormProps>) {
  const { style } = document.documentElement
  style.colorScheme = 'dark'
  document.body.style.background = 'Canvas'
  onTestFinished(() => {
    style.colorScheme = ''
  })
  return open(more)
}

async function fillAndSubmit({ form }: ReturnType<typeof open>) {
  await form.getByLabelText('Full name').fill('Ada')
  await form.getByLabelText('Email address').fill('ada@example.com')
  await form.getByRole('button', { name: /^Book / }).click()
}

/** Returns the horizontal overflow of the page in pixels. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

describe('axe finds no violations', () => {
  it.each(['light', 'dark'] as const)('in an empty form and after its submit (%s)', async (theme) => {
    document.documentElement.style.colorScheme = theme
    document.body.style.background = 'Canvas'
    const mounted = open()
    await expect.element(mounted.form.getByRole('button', { name: 'Add guests' })).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
    await mounted.form.getByRole('button', { name: /^Book / }).click()
    await expect.element(mounted.form.getByRole('group', { name: 'Fix 2 things to book' })).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
    document.documentElement.style.colorScheme = ''
  })

  it.each<[TestOutcome, string]>([
    ['networkError', 'We could not confirm your booking'],
    ['conflict', 'That time is no longer available'],
    ['refused', 'This booking was not accepted'],
    ['busy', 'Too many bookings at once'],
    ['pending', 'Request sent'],
    ['accepted', 'You are booked'],
  ])('right to left after %s', async (outcome, heading) => {
    document.documentElement.dir = 'rtl'
    // Messages that do not name their language follow the direction of the page.
    const mounted = open({
      client: createBookingClient({ fetch: createTestFetch({ outcome }).fetch }),
      messages: {},
    })
    await fillAndSubmit(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: heading })).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
    document.documentElement.dir = ''
  })
})

describe('axe finds no violations on a dark page', () => {
  it.each<[BookingErrorKind, string]>([
    ['offline', 'You are offline'],
    ['verify', 'Confirm your email address'],
    ['field', 'The booking service did not accept an answer'],
    ['setup', 'This form cannot take bookings yet'],
    ['refused', 'This booking was not accepted'],
    ['unknown', 'We could not confirm your booking'],
  ])('after %s', async (kind, heading) => {
    const mounted = openDark({ client: { createBooking: () => Promise.reject(new BookingError(kind)) } })
    await fillAndSubmit(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: new RegExp(`^${heading}`) })).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
  })

  it.each<[TestOutcome, string]>([
    ['pending', 'Request sent'],
    ['accepted', 'You are booked'],
  ])('when the booking is %s', async (outcome, heading) => {
    const mounted = openDark({ client: createBookingClient({ fetch: createTestFetch({ outcome }).fetch }) })
    await fillAndSubmit(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: heading })).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
  })
})

describe('while a booking is pending', () => {
  it('L06: the submit button keeps the focus and is busy, fields are read-only, and the state is announced', async () => {
    let fail: ((error: BookingError) => void) | undefined
    const mounted = open({ client: { createBooking: () => new Promise((_, reject) => (fail = reject)) } })
    await fillAndSubmit(mounted)
    const button = mounted.form.getByRole('button', { name: /Booking…/ })
    await expect.element(button).toHaveFocus()
    await expect.element(button).toHaveAttribute('aria-disabled', 'true')
    await expect.element(mounted.form.getByRole('status').filter({ hasText: 'Booking…' })).toBeInTheDocument()
    await expect.element(mounted.form.getByLabelText('Full name')).toHaveAttribute('readonly')
    expect(await findAxeFaults()).toEqual([])
    fail?.(new BookingError('conflict'))
    await expect
      .element(mounted.form.getByRole('heading', { name: 'That time is no longer available' }))
      .toHaveFocus()
    await expect.element(mounted.form.getByLabelText('Full name')).not.toHaveAttribute('readonly')
  })

  it('L01 L02: a double click, a held Enter and requestSubmit send one request', async () => {
    const { fetch, requests } = createTestFetch({ delayMs: 300 })
    const mounted = open({ client: createBookingClient({ fetch }) })
    await mounted.form.getByLabelText('Full name').fill('Ada')
    await mounted.form.getByLabelText('Email address').fill('ada@example.com')
    await mounted.form.getByRole('button', { name: /^Book / }).dblClick()
    await userEvent.keyboard('{Enter>6/}')
    const element = document.querySelector('form')
    if (element?.isConnected) element.requestSubmit()
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(requests).toHaveLength(1)
  })
})

describe('a guest list', () => {
  it('splits pasted lists, leaves out duplicates, and never loses the focus', async () => {
    const { fetch, requests } = createTestFetch()
    const mounted = open({ client: createBookingClient({ fetch }), defaultValues: { name: 'Ada' } })
    await mounted.form.getByLabelText('Email address').fill('ada@example.com')
    await mounted.form.getByRole('button', { name: 'Add guests' }).click()
    const first = mounted.form.getByLabelText('Guest 1')
    await expect.element(first).toHaveFocus()
    const clipboard = new DataTransfer()
    clipboard.setData('text', 'Jane <jane@a.co>; "Doe, John" <john@b.co>\nADA@example.com, jane@a.co')
    // Firefox ignores clipboardData in the constructor.
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
    Object.defineProperty(paste, 'clipboardData', { value: clipboard })
    first.element().dispatchEvent(paste)
    await expect.element(mounted.form.getByLabelText('Guest 2')).toHaveValue('john@b.co')
    await expect
      .element(
        mounted.form
          .getByText('Left out because it is your own address: ADA@example.com', { exact: true })
          .first(),
      )
      .toBeVisible()
    await mounted.form.getByRole('button', { name: 'Remove jane@a.co' }).click()
    await expect.element(mounted.form.getByLabelText('Guest 1')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect
      .element(mounted.form.getByRole('button', { name: /^Book / }))
      .not.toHaveAttribute('aria-disabled')
    expect(requests).toEqual([])
    await mounted.form.getByRole('button', { name: /^Book / }).click()
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(requests[0]?.guests).toEqual(['john@b.co'])
  })
})

describe('a phone number', () => {
  it('stays as typed in the field and is sent as E.164', async () => {
    const { fetch, requests } = createTestFetch()
    const eventType = {
      ...exampleEventType,
      bookingFields: [
        { type: 'name', slug: 'name', isDefault: true },
        { type: 'phone', slug: 'attendeePhoneNumber', isDefault: true, required: true },
      ],
    }
    const mounted = open({ eventType, client: createBookingClient({ fetch }) })
    await mounted.form.getByLabelText('Full name').fill('Ada')
    const phone = mounted.form.getByRole('textbox', { name: 'Phone number' })
    await phone.fill('12')
    await mounted.form.getByRole('button', { name: /^Book / }).click()
    await expect.element(mounted.form.getByRole('link', { name: /^Enter a phone number/ })).toBeVisible()
    await phone.fill('0044 (0)20 7946-0958')
    await expect.element(phone).toHaveValue('0044 (0)20 7946-0958')
    await mounted.form.getByRole('button', { name: /^Book / }).click()
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(requests[0]?.attendee.phoneNumber).toBe('+442079460958')
  })
})

it('F49: a form that is mounted again while a booking is on its way tells the visitor, and repeats its id', async () => {
  const requests: BookingRequest[] = []
  const client: BookingClient = {
    createBooking: (request) => new Promise(() => requests.push(request)),
  }
  const first = open({ client })
  await fillAndSubmit(first)
  await vi.waitFor(() => expect(requests).toHaveLength(1))
  first.unmount()
  const second = open({ client })
  const heading = second.form.getByRole('heading', { name: /^An attempt was made at \d\d:\d\d on / })
  await expect.element(heading).toBeVisible()
  const text = /^You may be booked for Tuesday,? 8 January 2030, 14:00 already: check your email/
  await expect.element(second.form.getByText(text)).toBeVisible()
  expect(await findAxeFaults()).toEqual([])
  await fillAndSubmit(second)
  await vi.waitFor(() => expect(requests).toHaveLength(2))
  expect(requests[1]?.metadata).toEqual(requests[0]?.metadata)
  await expect.element(heading).not.toBeInTheDocument()
})

describe('the width of the page', () => {
  it.each([280, 320, 768, 1280])(
    'of %i pixels fits the form, its errors and the confirmation',
    async (width) => {
      await page.viewport(width, 800)
      const mounted = open()
      await expect.element(mounted.form.getByRole('button', { name: 'Add guests' })).toBeVisible()
      expect(overflow()).toBe(0)
      await mounted.form.getByRole('button', { name: /^Book / }).click()
      await expect.element(mounted.form.getByRole('group', { name: /^Fix/ })).toBeVisible()
      expect(overflow()).toBe(0)
      await fillAndSubmit(mounted)
      await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
      expect(overflow()).toBe(0)
      await page.viewport(414, 896)
    },
  )
})
