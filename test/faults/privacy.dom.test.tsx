import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { custom, e0, E0_FIELDS, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const open = (more: Partial<BookingFormProps> = {}) => {
  const { fetch, requests } = createTestFetch()
  return {
    requests,
    ...renderForm({
      eventType: e0({}, [...E0_FIELDS, custom('text', 'company')]),
      start: START,
      client: createBookingClient({ fetch }),
      locale: 'en',
      ...more,
    }),
  }
}
const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })
const pause = () => new Promise((resolve) => setTimeout(resolve, 400))

afterEach(() => {
  sessionStorage.clear()
  vi.useRealTimers()
})

describe('P05: data on the device', () => {
  it('P05: is never stored, unless the host asks for a draft', async () => {
    const { user } = open()
    await fillAttendee(user)
    await pause()
    expect([sessionStorage.length, localStorage.length, document.cookie]).toEqual([0, 0, ''])
  })

  it('P05: includes a draft that survives a reload, stays in this tab, and is deleted after the booking', async () => {
    const first = open({ draft: true })
    await fillAttendee(first.user)
    await pause()
    expect([sessionStorage.length, localStorage.length]).toEqual([1, 0])
    first.unmount()
    const { user } = open({ draft: true })
    await vi.waitFor(() => expect(screen.getByLabelText(/Full name/)).toHaveValue('Mr Proper'))
    await pressBook(user)
    await isBooked()
    expect(sessionStorage.length).toBe(0)
  })

  it('P05: does not keep a draft that is too old', async () => {
    const first = open({ draft: { maxAgeMinutes: 10 } })
    await fillAttendee(first.user)
    await pause()
    first.unmount()
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 11 * 60_000)
    open({ draft: { maxAgeMinutes: 10 } })
    await pause()
    expect(screen.getByLabelText(/Full name/)).toHaveValue('')
    expect(sessionStorage.length).toBe(0)
    clock.mockRestore()
  })
})

it('P07: the form is marked for session recording tools before and after the booking, and a host can add class names for other tools', async () => {
  const { user, container } = open({ classNames: { input: 'ph-no-capture', confirmation: 'fs-mask' } })
  const root = container.querySelector('.bf-root')
  expect(root).toHaveAttribute('data-sentry-mask')
  expect(root).toHaveAttribute('data-private')
  expect(screen.getByLabelText(/Full name/)).toHaveClass('ph-no-capture')
  await fillAttendee(user)
  await pressBook(user)
  await isBooked()
  expect(root).toContainElement(screen.getByRole('heading', { name: 'You are booked' }))
  expect(container.querySelector('.fs-mask')).toContainElement(screen.getByText('Mr Proper'))
})

it('P11: the uid of a booking is never logged, and links send no referrer', async () => {
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockReturnValue(),
  )
  const { user, container } = open()
  await fillAttendee(user)
  await pressBook(user)
  await isBooked()
  expect(container).toHaveTextContent('booking_uid_123')
  expect(
    logs
      .flatMap(({ mock }) => mock.calls)
      .flat()
      .map(String)
      .join(' '),
  ).not.toContain('booking_uid_123')
  for (const link of container.querySelectorAll('a[href^=http]'))
    expect(link.getAttribute('rel')).toMatch(/noreferrer/)
  for (const log of logs) log.mockRestore()
})
