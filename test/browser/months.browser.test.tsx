import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { toMonthSpan } from '../../src/time/calendar/toMonthSpan.js'
import { mountBookingForm, type MountedForm } from '../support/mount.browser.js'
import { MONTHS, toBusyHost, toSlotsPath } from '../support/monthZones.js'

/** A month before the first one, and in it in every zone. */
const NOW = '2026-12-15T12:00:00Z'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Returns how many times the server has on each day, by the days of the server or of this browser. */
async function askServer(
  apiUrl: string,
  timeZone: string,
  isByBrowser: boolean,
): Promise<[day: string, count: number][]> {
  const headers = { 'cal-api-version': '2024-09-04' }
  const response = await fetch(`${apiUrl}/${toSlotsPath(timeZone)}`, { headers })
  const { data } = (await response.json()) as { data: Record<string, { start: string }[]> }
  if (!isByBrowser) return Object.entries(data).map(([day, slots]) => [day, slots.length])
  const counts = new Map<string, number>()
  for (const { start } of Object.values(data).flat()) {
    const day = new Date(start).toLocaleDateString('sv-SE', { timeZone })
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts]
}

/** Returns the month that is shown, and its days that can be chosen, with the number of their times. */
function readMonth({ form }: MountedForm): { month: string; days: [day: string, count: number][] } {
  const month = form.getByRole('grid').element()
  const shown = [...month.querySelectorAll<HTMLElement>('[data-day]')]
  const days = shown
    .filter((day) => !day.hasAttribute('aria-disabled'))
    .map((day): [string, number] => [
      day.dataset.day ?? '',
      Number(/(\d+) free times?$/.exec(day.ariaLabel ?? '')?.[1]),
    ])
  return { month: shown[0]?.dataset.day?.slice(0, 7) ?? '', days }
}

/** The months in which the clocks change in a zone, and a sample of the others. */
function toTested(timeZone: string): string[] {
  return MONTHS.filter((month) => {
    const { startUtc, endUtc } = toMonthSpan(month, timeZone)
    const hasChange = (Date.parse(endUtc) + 1 - Date.parse(startUtc)) % 86_400_000 !== 0
    return hasChange || ['2027-01', '2027-02', '2027-03', '2028-02', '2028-12'].includes(month)
  })
}

/**
 * Zones in which the clocks change in spring or in autumn, in both halves of the globe, or never. The
 * other zones and months are in `test/sandbox/monthDays.test.ts`, without a page.
 */
const SHOWN = ['Europe/Rome', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu']

const CASES = [
  ...SHOWN.map((zone) => ['F01: show the days that the server has', zone, false] as const),
  // Newer data have other clock changes there, so that a server and a browser can have different days.
  ['T27: show the days of this browser', 'Africa/Casablanca', true] as const,
]

describe('the months of the picker', () => {
  it.each(CASES)('%s, in %s', { timeout: 60_000 }, async (_, timeZone, isByBrowser) => {
    // The host has a day off, so that days which should not be there are noticed, too.
    const host = toBusyHost(['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    const { apiUrl } = await commands.createSandbox({ ...host, now: NOW })
    const server = await askServer(apiUrl, timeZone, isByBrowser)
    const visitor = mountBookingForm({
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      ...{ apiUrl, timeZone, locale: 'en-GB' },
    })
    const next = visitor.form.getByRole('button', { name: 'Next month' })
    await expect.element(next).toBeVisible()
    const press = () => {
      ;(next.element() as HTMLElement).click()
      return new Promise((resolve) => setTimeout(resolve))
    }
    for (const month of toTested(timeZone)) {
      while (readMonth(visitor).month < month) await press()
      const days = server.filter(([day]) => day.startsWith(month))
      await vi.waitFor(() => expect(readMonth(visitor)).toEqual({ month, days }), { timeout: 5000 })
    }
  })
})
