import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { renderForm } from '../support/renderForm.js'
import { listFree, toZoned, ZONES } from './freeTimes.js'

// Nothing here is ever hidden, and checking for it takes most of the time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

// The clock stands at the day of the run: a free time must not pass while it is looked at.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const HOURS = { timeZone: 'UTC', spans: [[9, 17]] } as const

function open(timeZone: string, eventType: Partial<typeof exampleEventType> = {}) {
  const { fetch, requests } = createTestFetch()
  const props: BookingFormProps = {
    ...{ timeZone, locale: 'en-GB', client: createBookingClient({ fetch }) },
    eventType: { ...exampleEventType, ...eventType },
    defaultValues: { name: 'Ada Lovelace', email: 'ada@example.com' },
  }
  const free = listFree(HOURS, Date.now(), 7).map((atMs) => toZoned(atMs, timeZone))
  return { ...renderForm(props), requests, free, today: toZoned(Date.now(), timeZone) }
}

const dayButton = (day: Temporal.PlainDate) =>
  document.querySelector<HTMLElement>(`[data-day="${day.toString()}"]`)
const monthButton = (name: string) => document.querySelector(`[aria-label="${name} month"]`) as HTMLElement
const times = () => screen.getAllByRole('button', { name: /^\d\d:\d\d, / })
const clockOf = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString().slice(0, 5)

/** Waits until a month is shown with its free times. */
async function findMonth(month: Temporal.PlainYearMonth) {
  const name = new Date(`${month.toString()}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  })
  // By role it would take most of the time of these tests: there are many buttons on the page.
  await waitFor(() => {
    const grid = document.querySelector('[role=grid]:not([aria-busy])')
    expect(document.getElementById(grid?.getAttribute('aria-labelledby') ?? '')).toHaveTextContent(name)
  })
}

const toMonth = (at: Temporal.ZonedDateTime) => at.toPlainDate().toPlainYearMonth()

/** Waits for the first day with free times, at whose month the booker opens, and returns its times. */
async function findFirst({ free }: ReturnType<typeof open>) {
  const first = free[0] as Temporal.ZonedDateTime
  await findMonth(toMonth(first))
  return free.filter((at) => at.toPlainDate().equals(first.toPlainDate()))
}

/** Goes back to the month of today, if it has no free times left, and returns how many months it went. */
async function showToday(booker: ReturnType<typeof open>) {
  const [first] = await findFirst(booker)
  const { months } = booker.today
    .toPlainDate()
    .with({ day: 1 })
    .until((first as Temporal.ZonedDateTime).toPlainDate().with({ day: 1 }), { largestUnit: 'months' })
  for (let month = 0; month < months; month++) fireEvent.click(monthButton('Previous'))
  await findMonth(toMonth(booker.today))
  return months
}

describe('a booker on any day', () => {
  it.each(ZONES)(
    'opens at the first free times, shows today, and books the last time of the first day: %s',
    async (timeZone) => {
      const booker = open(timeZone)
      const { user, today, requests } = booker
      const expected = await findFirst(booker)
      const shown = times().map((button) => button.textContent?.trim())
      expect(shown).toEqual(expected.map(clockOf))
      const months = await showToday(booker)
      expect(dayButton(today.toPlainDate())).toHaveAttribute('aria-current', 'date')
      expect(document.querySelectorAll('[data-day]')).toHaveLength(today.daysInMonth)
      expect(monthButton('Previous')).toHaveAttribute('aria-disabled', 'true')
      for (let month = 0; month < months; month++) fireEvent.click(monthButton('Next'))
      await findFirst(booker)
      await user.click(times().at(-1) as HTMLElement)
      await user.click(await screen.findByRole('button', { name: /^Book \w{3}/ }))
      await screen.findByRole('heading', { name: 'You are booked' })
      expect(requests.map(({ start }) => Date.parse(start))).toEqual([expected.at(-1)?.epochMilliseconds])
    },
  )

  it('goes to the next months and back', async () => {
    const booker = open('Europe/Berlin')
    await showToday(booker)
    const month = toMonth(booker.today)
    for (let ahead = 0; ahead < 3; ahead++) {
      await findMonth(month.add({ months: ahead }))
      fireEvent.click(monthButton('Next'))
    }
    fireEvent.click(monthButton('Previous'))
    await findMonth(month.add({ months: 2 }))
    expect(document.querySelectorAll('[data-day]')).toHaveLength(month.add({ months: 2 }).daysInMonth)
  })

  it('goes by key from today to tomorrow, to the same day of each month, and of the next year', async () => {
    const booker = open('Europe/Berlin')
    await showToday(booker)
    let day = booker.today.toPlainDate()
    act(() => dayButton(day)?.focus())
    const go = async (init: KeyboardEventInit, by: Temporal.DurationLike) => {
      fireEvent.keyDown(document.activeElement as Element, init)
      day = day.add(by)
      await waitFor(() => expect(dayButton(day)).toHaveFocus())
    }
    await go({ key: 'ArrowRight' }, { days: 1 })
    await go({ key: 'ArrowLeft' }, { days: -1 })
    await go({ key: 'PageDown', shiftKey: true }, { years: 1 })
    await go({ key: 'PageUp', shiftKey: true }, { years: -1 })
    for (let months = 0; months < 12; months++) await go({ key: 'PageDown' }, { months: 1 })
  })

  it('lists the dates of a weekly series', async () => {
    const booker = open('Europe/Berlin', {
      recurrence: { interval: 1, occurrences: 12, frequency: 'weekly' },
    })
    const [first] = await findFirst(booker)
    await booker.user.click(times()[0] as HTMLElement)
    await booker.user.click(await screen.findByText(/^12 dates/))
    const dates = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    const wall = first?.toPlainDateTime() as Temporal.PlainDateTime
    const expected = Array.from({ length: 12 }, (_, weeks) => wall.add({ weeks }))
    expect(dates).toEqual(
      expected.map((at) => {
        const date = at.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
        return expect.stringMatching(new RegExp(`${date} ${at.toPlainTime().toString().slice(0, 5)} – `))
      }),
    )
  })
})
