import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import type { BookingFormProps } from '../../src/index.js'
import { host, mountBookingForm, type MountedForm } from '../support/mount.browser.js'

/** A Tuesday in Riga, 08:50, where jane works from nine to five. */
const NOW = '2030-01-08T06:50:00Z'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  // The browser records a limited number of requests.
  performance.clearResourceTimings()
})
afterEach(() => {
  vi.useRealTimers()
})

function visit(apiUrl: string, more: Partial<BookingFormProps> = {}): MountedForm {
  return mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug: 'intro' },
    ...{ apiUrl, timeZone: 'Europe/Riga', locale: 'en-GB', ...more },
  })
}

const timeAt = ({ form }: MountedForm, clock: string) =>
  form.getByRole('button', { name: new RegExp(`^${clock}, Tuesday`) })

/** Returns how often each path was requested. */
function countRequests(apiUrl: string) {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name)
  const count = (path: string) => urls.filter((url) => url.startsWith(`${apiUrl}/${path}`)).length
  return { eventTypes: count('event-types'), slots: count('slots?') }
}

/** Lets the time pass, and returns to the tab. */
function comeBackAfter(seconds: number) {
  vi.setSystemTime(Date.now() + seconds * 1000)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}

describe('the free times of several forms', () => {
  it('F19: are asked once by twenty forms, and by another form a while later', async () => {
    const { apiUrl } = await commands.createSandbox({ now: NOW })
    const forms = Array.from({ length: 20 }, () => visit(apiUrl))
    for (const form of forms) await expect.element(timeAt(form, '09:00')).toBeVisible()
    expect(countRequests(apiUrl)).toEqual({ eventTypes: 1, slots: 1 })
    vi.setSystemTime(Date.now() + 50_000)
    await expect.element(timeAt(visit(apiUrl), '09:00')).toBeVisible()
    expect(countRequests(apiUrl).slots).toBe(1)
  })

  it('F19: are asked again by a form that is opened after the others are gone', async () => {
    const { apiUrl } = await commands.createSandbox({ now: NOW })
    const first = visit(apiUrl)
    await expect.element(timeAt(first, '09:00')).toBeVisible()
    first.unmount()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect.element(timeAt(visit(apiUrl), '09:00')).toBeVisible()
    // An element that was removed keeps its form for a while, because it may come back.
    await expect.poll(() => countRequests(apiUrl).slots).toBe(host === 'component' ? 2 : 1)
  })

  it('F19: are asked once for each API', async () => {
    const [one, other] = [
      await commands.createSandbox({ now: NOW }),
      await commands.createSandbox({ now: '2030-01-08T07:20:00Z' }),
    ]
    const [first, second] = [visit(one.apiUrl), visit(other.apiUrl)]
    await expect.element(timeAt(first, '09:00')).toBeVisible()
    await expect.element(timeAt(second, '09:30')).toBeVisible()
    expect(timeAt(second, '09:00').query()).toBeNull()
    await expect.poll(() => [one, other].map(({ apiUrl }) => countRequests(apiUrl).slots)).toEqual([1, 1])
  })
})

describe('a tab that was left open', () => {
  it('F50: asks once more when the visitor returns after a minute, however many forms there are', async () => {
    const { apiUrl } = await commands.createSandbox({ now: NOW })
    const forms = [visit(apiUrl), visit(apiUrl)]
    for (const form of forms) await expect.element(timeAt(form, '09:00')).toBeVisible()
    comeBackAfter(59)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(countRequests(apiUrl).slots).toBe(1)
    comeBackAfter(1)
    await expect.poll(() => countRequests(apiUrl).slots).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(countRequests(apiUrl).slots).toBe(2)
  })

  it('F50: no longer shows the times that have passed', async () => {
    const { apiUrl } = await commands.createSandbox({ now: NOW })
    const visitor = visit(apiUrl)
    await expect.element(timeAt(visitor, '09:00')).toBeVisible()
    vi.setSystemTime('2030-01-08T07:00:10Z')
    await expect.poll(() => timeAt(visitor, '09:00').query(), { timeout: 10_000 }).toBeNull()
    await expect.element(timeAt(visitor, '09:30')).toBeVisible()
  })

  it('F50: still shows every time if the clock of the device is two hours ahead', async () => {
    const { apiUrl } = await commands.createSandbox({ now: NOW })
    vi.setSystemTime('2030-01-08T08:50:00Z')
    const visitor = visit(apiUrl)
    await expect.element(timeAt(visitor, '09:00')).toBeVisible()
  })
})
