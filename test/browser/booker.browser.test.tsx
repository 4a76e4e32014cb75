import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import type { Weekday } from '../../sandbox/availability/Schedule.js'
import type { Booking, BookingFormProps, CreatedBooking } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm, type MountedForm } from '../support/mount.browser.js'
import type { SandboxRequest } from '../support/sandboxCommands.js'

/** A Tuesday morning; the time of both the page and the server. */
const NOW = '2030-01-08T05:00:00Z'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const ADA = { name: 'Ada Lovelace', email: 'ada@example.com' }
const BOB = { name: 'Bob Byrne', email: 'bob@example.com' }

const start = (request: SandboxRequest = {}) => commands.createSandbox({ now: NOW, ...request })

/** Opens a prefilled form for one of jane's event types. */
function visit(apiUrl: string, more: Partial<BookingFormProps> = {}): MountedForm {
  return mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug: 'intro' },
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    defaultValues: ADA,
    ...more,
  })
}

const times = ({ form }: MountedForm) => form.getByRole('button', { name: /^\d\d:\d\d/ })
const timeAt = ({ form }: MountedForm, clock: string) =>
  form.getByRole('button', { name: new RegExp(`^${clock}, `) })
const book = ({ form }: MountedForm) => form.getByRole('button', { name: /^(Book|Request) \w{3}/ }).last()
const bookedHeading = ({ form }: MountedForm) => form.getByRole('heading', { name: 'You are booked' })
const lostHeading = ({ form }: MountedForm) =>
  form.getByRole('heading', { name: 'That time is no longer available' })

/** Waits for the listed times and returns the text of each. */
async function readTimes(visitor: MountedForm): Promise<string[]> {
  await expect.element(times(visitor).first()).toBeVisible()
  return times(visitor)
    .elements()
    .map((button) => button.getAttribute('aria-label')?.split(',')[0] ?? '')
}

async function choose(visitor: MountedForm, clock: string) {
  await timeAt(visitor, clock).click()
  await expect.element(book(visitor)).toBeVisible()
}

/** Returns the bookings of a response as stored on the server. */
async function fetchBookings(apiUrl: string, made: CreatedBooking): Promise<Booking[]> {
  return Promise.all(
    [made].flat().map(async ({ uid }) => {
      const response = await fetch(`${apiUrl}/bookings/${uid}`, {
        headers: { 'cal-api-version': '2024-08-13' },
      })
      return ((await response.json()) as { data: Booking }).data
    }),
  )
}

describe('a booker on a running server', () => {
  it('books a time, which is offered to other visitors again only after it is cancelled', async () => {
    const { apiUrl } = await start()
    const ada = visit(apiUrl, { allowCancel: true })
    const [first = ''] = await readTimes(ada)
    await choose(ada, first)
    await book(ada).click()
    await expect.element(bookedHeading(ada)).toHaveFocus()
    expect(await readTimes(visit(apiUrl))).not.toContain(first)
    await ada.form.getByRole('button', { name: 'Cancel booking' }).click()
    await ada.form.getByRole('button', { name: 'Cancel booking' }).click()
    await expect.element(ada.form.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible()
    const next = visit(apiUrl)
    // Forms on one page share the times, so the ones of before may show until the new ones are loaded.
    await expect.poll(() => readTimes(next)).toContain(first)
  })

  it('gives a time to one of two simultaneous visitors; the other books a nearby time with one click', async () => {
    const { apiUrl } = await start()
    const visitors = [visit(apiUrl), visit(apiUrl, { defaultValues: BOB })]
    for (const visitor of visitors) await choose(visitor, '09:00')
    // In the same task: a simulated mouse cannot click two buttons at once.
    for (const visitor of visitors) (book(visitor).element() as HTMLElement).click()
    await vi.waitFor(() => {
      expect(visitors.filter((one) => bookedHeading(one).query())).toHaveLength(1)
      expect(visitors.filter((one) => lostHeading(one).query())).toHaveLength(1)
    }, 10_000)
    const loser = visitors.find((one) => lostHeading(one).query()) as MountedForm
    // Both forms share the focus of the page, so the last response decides who has it.
    await expect.element(lostHeading(loser)).toBeVisible()
    const nearest = loser.form.getByRole('region', { name: 'Nearest free times' }).getByRole('button')
    await expect.element(nearest.first()).toHaveTextContent(/^Book Tue,? 8 Jan, 08:00$/)
    await expect.element(nearest.nth(1)).toHaveTextContent(/^Book Tue,? 8 Jan, 08:30$/)
    expect(await findAxeFaults()).toEqual([])
    await nearest.nth(1).click()
    await expect.element(bookedHeading(loser)).toHaveFocus()
    await expect.element(loser.form.getByText('08:30 – 09:00')).toBeVisible()
    const left = await readTimes(visit(apiUrl))
    expect(left).not.toContain('08:30')
    expect(left).not.toContain('09:00')
  })

  it('reserves a chosen time, and releases it when the visitor chooses again', async () => {
    const { apiUrl } = await start()
    const ada = visit(apiUrl, { holdSlots: true })
    await choose(ada, '09:00')
    await expect.element(ada.form.getByText('This time is held for you for 5 minutes more.')).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
    const bob = visit(apiUrl)
    expect(await readTimes(bob)).not.toContain('09:00')
    bob.unmount()
    await ada.form.getByRole('button', { name: 'Change' }).click()
    await expect.element(timeAt(ada, '09:00')).toHaveAttribute('aria-current', 'true')
    expect(await readTimes(visit(apiUrl))).toContain('09:00')
  })

  it('books a reserved time and leaves no reservation behind', async () => {
    const { apiUrl } = await start()
    const ada = visit(apiUrl, { holdSlots: true, allowCancel: true })
    await choose(ada, '09:00')
    await expect.element(ada.form.getByText(/^This time is held for you/)).toBeVisible()
    await book(ada).click()
    await expect.element(bookedHeading(ada)).toHaveFocus()
    await ada.form.getByRole('button', { name: 'Cancel booking' }).click()
    await ada.form.getByRole('button', { name: 'Cancel booking' }).click()
    await expect.element(ada.form.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible()
    expect(await readTimes(visit(apiUrl))).toContain('09:00')
  })
})

const EVERY_DAY: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Days on which the clocks change, and the free times between 01:00 and 03:00 local time. */
const CHANGES: [zone: string, now: string, day: string, clocks: string[]][] = [
  [
    'America/New_York',
    '2029-11-01T05:00:00Z',
    '4 November 2029',
    ['01:00 GMT-4', '01:30 GMT-4', '01:00 GMT-5', '01:30 GMT-5', '02:00', '02:30'],
  ],
  ['America/New_York', '2029-03-08T05:00:00Z', '11 March 2029', ['01:00', '01:30']],
  [
    'Australia/Lord_Howe',
    '2029-03-31T05:00:00Z',
    '1 April 2029',
    ['01:00', '01:30 GMT+11', '01:30 GMT+10:30', '02:00', '02:30'],
  ],
  ['Australia/Lord_Howe', '2029-10-03T05:00:00Z', '7 October 2029', ['01:00', '01:30', '02:30']],
  ['Asia/Kathmandu', '2029-03-09T05:00:00Z', '11 March 2029', ['01:00', '01:30', '02:00', '02:30']],
]

/** Opens a day of this month or the next. */
async function goTo({ form }: MountedForm, day: string) {
  const button = form.getByRole('button', { name: new RegExp(`^Sunday,? ${day}, `) })
  await expect.element(form.getByRole('grid')).not.toHaveAttribute('aria-busy')
  if (!button.query()) await form.getByRole('button', { name: 'Next month' }).click()
  await button.click()
  await expect.element(form.getByRole('heading', { name: new RegExp(`^Sunday,? ${day}$`) })).toBeVisible()
}

describe('a day on which the clocks change', () => {
  it.each(CHANGES)(
    'books the time that each button shows: %s, %#',
    { timeout: 60_000 },
    async (timeZone, now, day, clocks) => {
      vi.setSystemTime(now)
      const { apiUrl } = await start({
        now,
        eventTypes: [{ id: 1, slug: 'early', lengthInMinutes: 30 }],
        schedules: [
          {
            id: 1,
            username: 'jane',
            timeZone,
            availability: [{ days: EVERY_DAY, startTime: '01:00', endTime: '03:00' }],
          },
        ],
      })
      let made: CreatedBooking | undefined
      const visitor = visit(apiUrl, {
        eventType: { username: 'jane', eventTypeSlug: 'early' },
        timeZone,
        onSuccess: (booking) => void (made = booking),
      })
      const seen: string[] = []
      for (const [index] of clocks.entries()) {
        await goTo(visitor, day)
        const listed = await readTimes(visitor)
        expect(listed).toHaveLength(clocks.length - index)
        const [label = ''] = listed
        seen.push(label)
        await times(visitor).first().click()
        await expect
          .element(visitor.form.getByRole('group', { name: 'Date and time' }))
          .toHaveTextContent(day)
        await book(visitor).click()
        await expect.element(bookedHeading(visitor)).toHaveFocus()
        const [stored] = await fetchBookings(apiUrl, made as CreatedBooking)
        const there = Temporal.Instant.from(stored?.start ?? '').toZonedDateTimeISO(timeZone)
        const [clock, offset] = label.split(' ')
        expect([there.toPlainTime().toString().slice(0, 5), there.toPlainDate().day]).toEqual([
          clock,
          Number(/\d+/.exec(day)?.[0]),
        ])
        if (offset) expect(toOffset(offset)).toBe(there.offset)
        await visitor.form.getByRole('button', { name: 'Book another' }).click()
      }
      expect(seen).toEqual(clocks)
    },
  )

  it('does not change the local time of a weekly series, as listed and as booked', async () => {
    vi.setSystemTime('2030-03-18T05:00:00Z')
    const { apiUrl } = await start({ now: '2030-03-18T05:00:00Z' })
    let made: CreatedBooking | undefined
    const visitor = visit(apiUrl, {
      eventType: { username: 'jane', eventTypeSlug: 'weekly' },
      timeZone: 'Europe/Rome',
      onSuccess: (booking) => void (made = booking),
    })
    await choose(visitor, '09:00')
    await visitor.form.getByRole('textbox', { name: 'Number of bookings' }).fill('4')
    await visitor.form.getByText(/^4 dates/).click()
    const dates = visitor.form
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent ?? '')
    expect(dates).toHaveLength(4)
    for (const date of dates) expect(date).toContain('09:00 – 09:30')
    expect(dates.map((date) => date.includes('the clocks have changed'))).toEqual([false, false, true, false])
    expect(await findAxeFaults()).toEqual([])
    await book(visitor).click()
    await expect.element(bookedHeading(visitor)).toHaveFocus()
    const stored = await fetchBookings(apiUrl, made as CreatedBooking)
    const localTimes = stored
      .map((one) =>
        Temporal.Instant.from(one.start ?? '')
          .toZonedDateTimeISO('Europe/Rome')
          .toPlainDateTime()
          .toString(),
      )
      .sort()
    expect(localTimes).toEqual([
      '2030-03-18T09:00:00',
      '2030-03-25T09:00:00',
      '2030-04-01T09:00:00',
      '2030-04-08T09:00:00',
    ])
  })
})

/** Converts `GMT-4` to `-04:00`. */
function toOffset(text: string): string {
  const [, sign, hours = '', minutes = '00'] = /^GMT([+-])(\d+)(?::(\d+))?$/.exec(text) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}

describe('the whole flow', () => {
  it('F95: works with only the keyboard, from the month to the confirmation, and axe finds no violations', async () => {
    const { apiUrl } = await start()
    const visitor = visit(apiUrl, { defaultValues: undefined })
    await readTimes(visitor)
    expect(await findAxeFaults()).toEqual([])
    const day = (name: RegExp) => visitor.form.getByRole('button', { name })
    await userEvent.keyboard('{Tab}{Tab}{Tab}')
    await expect.element(day(/^Tuesday,? 8 January 2030, /)).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}')
    await expect
      .element(visitor.form.getByRole('heading', { name: 'Wednesday, 16 January 2030' }))
      .toBeVisible()
    // The zone and the clock of 12 and of 24 hours come before the times.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{ArrowRight}')
    await expect.element(times(visitor).nth(1)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(visitor.form.getByRole('group', { name: 'Date and time' })).toHaveFocus()
    await expect
      .element(visitor.form.getByRole('group', { name: 'Date and time' }))
      .toHaveTextContent(/Wednesday,? 16 January 2030.*08:30 – 09:00/)
    const spoken = visitor.form.getByRole('status').filter({ hasText: /./ })
    await expect.element(spoken).toHaveTextContent(/^Wednesday,? 16 January 2030, 08:30 – 09:00, Central/)
    expect(await findAxeFaults()).toEqual([])
    await userEvent.keyboard('{Tab}')
    await expect.element(visitor.form.getByRole('button', { name: 'Change' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(timeAt(visitor, '08:30')).toHaveAttribute('aria-current', 'true')
    await expect
      .element(visitor.form.getByRole('heading', { name: 'January 2030', exact: true }))
      .toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
    // The same tab order as before: the month's controls, its day, zone and clock, then the chosen time.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}')
    await expect.element(book(visitor)).toBeVisible()
    await userEvent.keyboard('{Tab}{Tab}Ada Lovelace{Tab}ada@example')
    await userEvent.keyboard('{Enter}')
    await expect.element(visitor.form.getByRole('group', { name: /^Fix 1 thing/ })).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.element(visitor.form.getByLabelText('E-mail address')).toHaveFocus()
    await userEvent.keyboard('{End}.com{Enter}')
    await expect.element(bookedHeading(visitor)).toHaveFocus()
    await expect.element(visitor.form.getByText('08:30 – 09:00')).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
  })

  it('scrolls to the first field after a click on a time far down the page', async () => {
    await page.viewport(360, 640)
    onTestFinished(() => page.viewport(414, 896))
    const { apiUrl } = await start()
    const visitor = visit(apiUrl, { defaultValues: undefined })
    await readTimes(visitor)
    const last = times(visitor).last()
    last.element().scrollIntoView({ block: 'start' })
    await last.click()
    const strip = visitor.form.getByRole('group', { name: 'Date and time' })
    await expect.element(strip).toHaveFocus()
    await expect.element(visitor.form.getByLabelText('Your name')).toBeInViewport({ ratio: 1 })
    const [over, under] = [strip, visitor.form.getByText('Your name')].map((one) =>
      one.element().getBoundingClientRect(),
    )
    expect(under?.top).toBeGreaterThanOrEqual(over?.bottom ?? Infinity)
  })

  it('needs no horizontal scrolling at 320 px, from the month to the confirmation', async () => {
    await page.viewport(320, 640)
    try {
      const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      const { apiUrl } = await start()
      const visitor = visit(apiUrl, {
        holdSlots: true,
        allowCancel: true,
        allowReschedule: true,
        eventType: { username: 'jane', eventTypeSlug: 'lengths' },
      })
      await readTimes(visitor)
      fits()
      const rival = visit(apiUrl, {
        defaultValues: BOB,
        eventType: { username: 'jane', eventTypeSlug: 'lengths' },
      })
      await choose(rival, '09:00')
      await choose(visitor, '09:00')
      await expect.element(visitor.form.getByText(/^This time is held for you/)).toBeVisible()
      fits()
      await book(rival).click()
      await expect.element(bookedHeading(rival)).toBeVisible()
      rival.unmount()
      await book(visitor).click()
      await expect.element(lostHeading(visitor)).toHaveFocus()
      await expect
        .element(visitor.form.getByRole('region', { name: 'Nearest free times' }).getByRole('button').first())
        .toBeVisible()
      fits()
      expect(await findAxeFaults()).toEqual([])
      await visitor.form
        .getByRole('region', { name: 'Nearest free times' })
        .getByRole('button')
        .first()
        .click()
      await expect.element(bookedHeading(visitor)).toHaveFocus()
      fits()
      await visitor.form.getByRole('button', { name: 'Change time' }).click()
      await expect.element(times(visitor).first()).toBeVisible()
      fits()
    } finally {
      await page.viewport(414, 896)
    }
  })
})
