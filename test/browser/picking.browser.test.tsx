import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { createBookingClient, type BookingFormProps, type CreatedBooking } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm, type MountedForm } from '../support/mount.browser.js'

/** A Tuesday morning; the time of both the page and the server. */
const NOW = '2030-01-08T05:00:00Z'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Opens a prefilled form for one of jane's event types. */
function visit(apiUrl: string, slug: string, more: Partial<BookingFormProps> = {}): MountedForm {
  return mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug: slug },
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    defaultValues: { name: 'Ada Lovelace', email: 'ada@example.com' },
    ...more,
  })
}

const start = () => commands.createSandbox({ now: NOW })
const press = ({ form }: MountedForm, name: string | RegExp) =>
  form.getByRole('button', { name }).first().click()
const booked = ({ form }: MountedForm) => form.getByRole('heading', { name: 'You are booked' })

describe('a form with a list of days, on a real server', () => {
  it('books, and moves the booking through the same list', async () => {
    const { apiUrl } = await start()
    const onSuccess = vi.fn<(booking: CreatedBooking) => void>()
    const visitor = visit(apiUrl, 'intro', { pickerLayout: 'list', onSuccess })
    await press(visitor, /^09:00, Wednesday, 9 January 2030$/)
    await press(visitor, /^Book /)
    await expect.element(booked(visitor)).toBeVisible()
    visitor.unmount()
    const [made] = onSuccess.mock.calls[0] ?? []
    const rescheduleUid = (made as { uid: string }).uid
    const mover = visit(apiUrl, 'intro', { pickerLayout: 'list', rescheduleUid })
    const present = /^09:00, Your present time, Wednesday, 9 January 2030$/
    await expect.element(mover.form.getByRole('button', { name: present })).toBeVisible()
    await press(mover, /^10:00, Thursday, 10 January 2030$/)
    await press(mover, /^Move to /)
    await expect.element(booked(mover)).toBeVisible()
    mover.unmount()
  })

  it('takes the first time of a day only, and has no axe violations', async () => {
    const { apiUrl } = await start()
    const visitor = visit(apiUrl, 'first-slots')
    const days = visitor.form.getByRole('region')
    await expect.element(days.first()).toBeVisible()
    expect(days.first().getByRole('listitem').elements()).toHaveLength(1)
    expect(await findAxeFaults(visitor.form.element())).toEqual([])
    visitor.unmount()
  })
})

describe('a form with the questions first, on a real server', () => {
  it('H103: lets the second visitor book another time with the same answers if the first one was faster', async () => {
    const { apiUrl } = await start()
    const time = /^09:30, Tuesday, 8 January 2030$/
    const slow = visit(apiUrl, 'intro', { order: 'questions-first' })
    expect(await findAxeFaults(slow.form.element())).toEqual([])
    await slow.form.getByLabelText(/^Anything I should know/).fill('Bring the blue folder')
    await press(slow, 'Choose a time')
    await press(slow, time)
    await expect.element(slow.form.getByRole('button', { name: /^Book / })).toBeVisible()
    const fast = visit(apiUrl, 'intro', { defaultValues: { name: 'Bob', email: 'bob@example.com' } })
    await press(fast, time)
    await press(fast, /^Book /)
    await expect.element(booked(fast)).toBeVisible()
    fast.unmount()
    await press(slow, /^Book /)
    await expect
      .element(slow.form.getByRole('heading', { name: 'That time is no longer available' }))
      .toHaveFocus()
    await press(slow, /^Book Tue,? 8 Jan, 10:00$/)
    await expect.element(booked(slow)).toBeVisible()
    await expect.element(slow.form.getByText('Bring the blue folder')).toBeVisible()
    slow.unmount()
  })
})

describe('the version 2026-02-25 of the API', () => {
  it('books as the older one does', async () => {
    const { apiUrl } = await start()
    const client = createBookingClient({ apiUrl, versions: { bookings: '2026-02-25' } })
    const visitor = visit(apiUrl, 'intro', { client, showFirstFree: true })
    await press(visitor, /^First free time: /)
    await press(visitor, /^Book /)
    await expect.element(booked(visitor)).toBeVisible()
    visitor.unmount()
  })
})

describe('an event type for people who are signed in, on a real server', () => {
  it('H101: is told before anything is asked, without axe violations', async () => {
    const { apiUrl } = await start()
    const onError = vi.fn<NonNullable<BookingFormProps['onError']>>()
    const visitor = visit(apiUrl, 'members', { onError })
    await expect.element(visitor.form.getByText('Sign in to book this meeting')).toBeVisible()
    await expect.element(visitor.form.getByRole('heading', { name: 'Members’ clinic' })).toBeVisible()
    expect(await findAxeFaults(visitor.form.element())).toEqual([])
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    visitor.unmount()
  })
})
