import { act, configure, screen, waitFor, within as inside } from '@testing-library/react'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { Slot } from '../../src/contract/slot.js'
import { clientWithSlots, recordedSlotsOf, toSlots, within } from '../support/pickerClient.js'
import { PickerHost, type PickerHostProps } from '../support/PickerHost.js'
import { renderStrict } from '../support/renderForm.js'
import { zones } from '../support/zones.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T06:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Three days of December in Riga, two hours ahead of UTC; the first has two times. */
const STARTS = [
  '2026-12-07T08:00:00Z',
  '2026-12-07T08:30:00Z',
  '2026-12-09T13:00:00Z',
  '2026-12-31T09:00:00Z',
]

function open(
  answer: Parameters<typeof clientWithSlots>[0] = within(STARTS),
  props: Partial<PickerHostProps> = {},
) {
  const { client, asked } = clientWithSlots(answer)
  const onPick = vi.fn<(slot: Slot) => void>()
  const rendered = renderStrict(<PickerHost client={client} onPick={onPick} {...props} />)
  return { ...rendered, asked, onPick }
}

const day = (name: string | RegExp) => screen.getByRole('button', { name })
const findDay = (name: string | RegExp) => screen.findByRole('button', { name })
const times = () =>
  screen
    .getAllByRole('button', { name: /^\d{1,2}:\d\d.*,/ })
    .map((button) => button.getAttribute('aria-label'))
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

describe('a month of free times', () => {
  it('names each day with its date and number of free times, selects the first one, and lists its times', async () => {
    open()
    expect(await findDay('Monday, 7 December 2026, 2 free times')).not.toHaveAttribute('aria-disabled')
    expect(day('Wednesday, 9 December 2026, 1 free time')).toBeVisible()
    expect(day('Tuesday, 8 December 2026, no free times')).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('grid', { name: 'December 2026' })).toBeVisible()
    expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent('7')
    expect(screen.getByRole('heading', { name: 'Monday, 7 December 2026' })).toBeVisible()
    expect(times()).toEqual(['10:00, Monday, 7 December 2026', '10:30, Monday, 7 December 2026'])
  })

  it('passes the instant of a clicked time to onPick', async () => {
    const { user, onPick } = open()
    await user.click(await findDay(/^Wednesday, 9 December.*free/))
    await user.click(day('15:00, Wednesday, 9 December 2026'))
    expect(onPick.mock.calls).toEqual([[{ startUtc: '2026-12-09T13:00:00.000Z' }]])
  })

  it('marks today, and does not select a clicked day without free times', async () => {
    const { user } = open()
    await findDay(/^Monday, 7 December.*free/)
    expect(day(/^Tuesday, 1 December/)).toHaveAttribute('aria-current', 'date')
    await user.click(day(/^Tuesday, 1 December/))
    expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent('7')
  })

  it('requests each shown month once, in the visitor’s time zone, with a day more at both ends', async () => {
    const { user, asked } = open()
    await findDay(/^Monday, 7 December.*free/)
    await user.click(day('Next month'))
    await findDay('Show the next free times')
    expect(screen.getByRole('heading', { name: 'January 2027' })).toBeVisible()
    expect(asked).toEqual([
      {
        eventTypeId: 494,
        start: '2026-11-29T22:00:00.000Z',
        end: '2027-01-01T21:59:59.999Z',
        timeZone: 'Europe/Riga',
      },
      {
        eventTypeId: 494,
        start: '2026-12-30T22:00:00.000Z',
        end: '2027-02-01T21:59:59.999Z',
        timeZone: 'Europe/Riga',
      },
    ])
  })

  it('requests a duration only if there are several, and includes the time of a booking that is moved', async () => {
    const { asked } = open(undefined, {
      eventType: { lengthInMinutesOptions: [15, 30] },
      lengthMinutes: 15,
      rescheduleUid: 'abc',
    })
    await findDay(/^Monday, 7 December.*free/)
    expect(asked).toMatchObject([{ duration: 15, bookingUidToReschedule: 'abc' }])
  })

  it('does not go to a month before the current one', async () => {
    const { user } = open()
    await findDay(/^Monday, 7 December.*free/)
    const back = day('Previous month')
    expect(back).toHaveAttribute('aria-disabled', 'true')
    await user.click(back)
    expect(screen.getByRole('heading', { name: 'December 2026' })).toBeVisible()
    await user.click(day('Next month'))
    await user.click(back)
    expect(screen.getByRole('heading', { name: 'December 2026' })).toBeVisible()
  })

  it('computes days from instants in the time zone, and ignores days outside the month', async () => {
    // An event type with a rolling window also returns times after the requested range.
    const answer = () => toSlots(['2026-12-31T21:30:00Z', '2026-12-31T22:30:00Z', '2027-01-12T09:00:00Z'])
    const { unmount } = open(answer)
    await findDay('Thursday, 31 December 2026, 1 free time')
    expect(times()).toEqual(['23:30, Thursday, 31 December 2026'])
    unmount()
    open(answer, { timeZone: 'America/New_York' })
    await findDay('Thursday, 31 December 2026, 2 free times')
    expect(times()).toEqual(['16:30, Thursday, 31 December 2026', '17:30, Thursday, 31 December 2026'])
  })

  it('opens at the chosen time and marks it', async () => {
    open(undefined, { chosenUtc: '2026-12-09T13:00:00.000Z' })
    expect(await findDay('15:00, Wednesday, 9 December 2026')).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent('9')
  })

  it('announces the free times of a month and a day', async () => {
    const { user } = open()
    await waitFor(() => expect(said()).toContain('December 2026: free times on 3 days'))
    await user.click(day(/^Wednesday, 9 December/))
    expect(said()).toContain('Wednesday, 9 December 2026: 1 free time')
    await user.click(day('Next month'))
    await waitFor(() => expect(said()).toContain('There are no free times in January 2027.'))
  })
})

describe('the keyboard in the month', () => {
  it('has one tab stop, moves from day to day, and selects with Enter', async () => {
    const { user } = open()
    const first = await findDay(/^Monday, 7 December.*free/)
    const stops = inside(screen.getByRole('grid'))
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toEqual([first])
    first.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(day(/^Wednesday, 9 December/)).toHaveFocus()
    expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent('7')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent('9')
    expect(day(/^Wednesday, 9 December/)).toHaveFocus()
    // The next month, the zone and the two clocks come before the times.
    for (let stop = 0; stop < 5; stop++) await user.tab()
    expect(day(/^15:00/)).toHaveFocus()
  })

  it('focuses days without free times, and does not select them', async () => {
    const { user } = open()
    ;(await findDay(/^Monday, 7 December.*free/)).focus()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(day('Tuesday, 8 December 2026, no free times')).toHaveFocus()
    expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent('7')
  })

  it('moves across months, keeps the focus, and stops at the first month', async () => {
    const { user } = open()
    ;(await findDay(/^Monday, 7 December.*free/)).focus()
    await user.keyboard('{PageDown}')
    expect(await findDay(/^Thursday, 7 January 2027/)).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(await findDay(/^Monday, 28 December 2026/)).toHaveFocus()
    await user.keyboard('{PageUp}')
    expect(day(/^Monday, 28 December 2026/)).toHaveFocus()
    await user.keyboard('{End}{ArrowRight}')
    expect(await findDay(/^Friday, 1 January 2027/)).toHaveFocus()
  })

  it('leaves keyboard shortcuts to the browser', async () => {
    const { user } = open()
    const first = await findDay(/^Monday, 7 December.*free/)
    first.focus()
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}{Control>}{Home}{/Control}')
    expect(first).toHaveFocus()
  })
})

describe('a month in another state', () => {
  it('renders days that cannot be selected while it loads', async () => {
    open(() => new Promise(() => {}))
    expect(await screen.findByText('Loading free times')).toBeInTheDocument()
    expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'true')
    expect(day('Monday, 7 December 2026')).toHaveAttribute('aria-disabled', 'true')
  })

  it('shows an error, calls onError once, and can be loaded again', async () => {
    const onError = vi.fn<(error: BookingError) => void>()
    let broken = true
    const { user, asked } = open(
      (query) => (broken ? Promise.reject(new BookingError('refused')) : within(STARTS)(query)),
      { onError },
    )
    expect(await screen.findByRole('heading', { name: 'The free times could not be loaded' })).toBeVisible()
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ kind: 'refused' })]])
    broken = false
    await user.click(day('Try again'))
    expect(await findDay('Monday, 7 December 2026, 2 free times')).toBeVisible()
    expect(asked).toHaveLength(2)
  })

  it('does not blame the connection if the server does not know the event type', async () => {
    open(() => Promise.reject(new BookingError('refused', { reason: 'notFound' })))
    expect(await screen.findByRole('heading', { name: 'This meeting is not offered' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('opens at the next month with free times if the first one has none, without moving the focus', async () => {
    const { user, asked } = open(within(['2027-03-02T09:00:00Z', '2027-04-02T09:00:00Z']))
    expect(await findDay('Tuesday, 2 March 2027, 1 free time')).toBeVisible()
    expect(document.body).toHaveFocus()
    expect(asked.map(({ start }) => start.slice(0, 7))).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    await waitFor(() => expect(said()).toContain('March 2027: free times on 1 day'))
    for (let month = 0; month < 3; month++) await user.click(day('Previous month'))
    expect(await findDay('Show the next free times')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'December 2026' })).toBeVisible()
  })

  it.each([
    ['that is returned to', { isReturn: true }],
    ['at a chosen time', { chosenUtc: '2026-12-09T13:00:00.000Z' }],
    ['at a lost time', { nearUtc: '2026-12-09T13:00:00.000Z' }],
    ['at the time of a booking', { presentUtc: '2026-12-09T13:00:00.000Z' }],
  ])('does not leave the month of a picker %s', async (_, props) => {
    open(within(['2027-03-02T09:00:00Z']), props)
    expect(await findDay('Show the next free times')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'December 2026' })).toBeVisible()
  })

  it('searches for the next month with free times, and focuses its name', async () => {
    const { user, asked } = open(within(['2027-03-02T09:00:00Z', '2027-04-02T09:00:00Z']), { isReturn: true })
    await user.click(await findDay('Show the next free times'))
    expect(await findDay('Tuesday, 2 March 2027, 1 free time')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'March 2027' })).toHaveFocus()
    expect(asked.map(({ start }) => start.slice(0, 7))).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  })

  it('says how far it searched if a year has no free times', async () => {
    const { asked } = open(() => [])
    expect(await screen.findByText(/^There are none until December 2027 either/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show the next free times' })).toBeNull()
    expect(asked).toHaveLength(13)
  })

  it('shows an error if the search fails, and can be searched again', async () => {
    let calls = 0
    const { user } = open((query) =>
      ++calls === 2 ? Promise.reject(new BookingError('refused')) : within(['2027-01-04T09:00:00Z'])(query),
    )
    expect(await screen.findByText('The free times could not be loaded')).toBeVisible()
    await user.click(day('Show the next free times'))
    expect(await findDay('Monday, 4 January 2027, 1 free time')).toBeVisible()
  })

  it('ignores the result of a search if the visitor has gone to another month', async () => {
    let answer: ((slots: Slot[]) => void) | undefined
    const { user } = open(({ start }) =>
      start.startsWith('2026-12') ? new Promise((resolve) => (answer = resolve)) : [],
    )
    await waitFor(() => expect(answer).toBeDefined())
    await user.click(day('Next month'))
    await user.click(day('Next month'))
    await findDay('Show the next free times')
    await act(async () => answer?.(toSlots(['2027-01-04T09:00:00Z'])))
    expect(screen.getByRole('heading', { name: 'February 2027' })).toBeVisible()
  })

  it('offers the next month if few days are left, and focuses its name', async () => {
    const { user } = open()
    await user.click(await findDay('More in January 2027'))
    expect(screen.getByRole('heading', { name: 'January 2027' })).toHaveFocus()
    expect(await findDay('Show the next free times')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^More in/ })).toBeNull()
  })

  it('offers no other month if more days are left', async () => {
    open(within([...STARTS, '2026-12-18T09:00:00Z']))
    await findDay('Friday, 18 December 2026, 1 free time')
    expect(screen.queryByRole('button', { name: /^More in/ })).toBeNull()
  })

  it('tells days that are over from those that have no free times', async () => {
    vi.setSystemTime('2026-12-08T06:00:00Z')
    open(within(['2026-12-09T13:00:00Z']))
    await findDay(/^Wednesday, 9 December.*free/)
    expect(day(/^Monday, 7 December/)).toHaveAttribute('data-past')
    expect(day(/^Tuesday, 8 December/)).not.toHaveAttribute('data-past')
  })
})

describe('a day with many times', () => {
  /** Every half hour of 7 December in Riga from 00:00 on. */
  const halfHours = (count: number) =>
    Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 11, 6, 22, 30 * index)).toISOString())
  const parts = () =>
    screen
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => [
        textContent,
        inside(screen.getByRole('list', { name: textContent })).getAllByRole('button').length,
      ])
  const stops = () =>
    screen.getAllByRole('button', { name: /^\d\d:\d\d/ }).filter((one) => one.tabIndex === 0)

  it('shows the first twelve and the chosen one, and all by parts of the day when asked', async () => {
    const chosenUtc = halfHours(48)[40]
    const { user } = open(within(halfHours(48)), { chosenUtc })
    expect(await findDay(/^20:00, Monday/)).toHaveAttribute('aria-current', 'true')
    expect(parts()).toEqual([
      ['Morning', 12],
      ['Evening', 1],
    ])
    await user.click(day('Show all 48 times'))
    expect(parts()).toEqual([
      ['Morning', 24],
      ['Afternoon', 12],
      ['Evening', 12],
    ])
    expect(day(/^06:00, Monday/)).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull()
  })

  it('is folded again when another day is shown', async () => {
    const next = halfHours(48).map((start) => new Date(Date.parse(start) + 86_400_000).toISOString())
    const { user } = open(within([...halfHours(48), ...next]))
    await user.click(await findDay('Show all 48 times'))
    await user.click(day(/^Tuesday, 8 December/))
    expect(day('Show all 48 times')).toBeVisible()
    expect(parts()).toEqual([['Morning', 12]])
  })

  it('has neither parts nor a fold with fewer than 24 times', async () => {
    open(within(halfHours(23)))
    await findDay(/^11:00, Monday/)
    expect(times()).toHaveLength(23)
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull()
  })

  it('has one Tab stop, between whose times the arrow keys, Home and End move', async () => {
    const { user, onPick } = open(within(halfHours(8)))
    ;(await findDay(/^00:00, /)).focus()
    expect(stops()).toEqual([day(/^00:00, /)])
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(day(/^01:00, /)).toHaveFocus()
    expect(stops()).toEqual([day(/^01:00, /)])
    await user.keyboard('{End}{ArrowRight}{ArrowLeft}')
    expect(day(/^03:00, /)).toHaveFocus()
    await user.keyboard('{Home}{ArrowLeft}{Alt>}{ArrowRight}{/Alt}')
    expect(day(/^00:00, /)).toHaveFocus()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(onPick.mock.calls).toEqual([[{ startUtc: halfHours(2)[1] }]])
  })

  it('has its Tab stop at the chosen time', async () => {
    open(within(halfHours(8)), { chosenUtc: halfHours(8)[5] })
    expect(await findDay(/^02:30, /)).toHaveAttribute('tabindex', '0')
    expect(stops()).toHaveLength(1)
  })
})

describe('the time of a booking that is moved', () => {
  it('is where the picker opens, and is marked with words', async () => {
    open(within([...STARTS, '2027-02-09T13:00:00Z']), { presentUtc: '2027-02-09T13:00:00.000Z' })
    const present = await findDay('15:00, Your present time, Tuesday, 9 February 2027')
    expect(present).toHaveTextContent('15:00 Your present time')
    expect(present).not.toHaveAttribute('aria-current')
    expect(screen.getByRole('heading', { name: 'February 2027' })).toBeVisible()
  })

  it('is not where the picker opens if its month is over', async () => {
    open(within(STARTS), { presentUtc: '2026-09-09T13:00:00.000Z' })
    expect(await screen.findByRole('heading', { name: 'December 2026' })).toBeVisible()
  })
})

describe('seats', () => {
  const answer = () => [
    ...toSlots(['2026-12-07T08:00:00Z'], { seatsRemaining: 0, seatsTotal: 3 }),
    ...toSlots(['2026-12-07T09:00:00Z'], { seatsRemaining: 2, seatsTotal: 3 }),
  ]
  const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: false }

  it('are shown if the event type shows them, and a full time cannot be picked', async () => {
    const { user, onPick } = open(answer, { eventType: { seats: { ...seats, showAvailabilityCount: true } } })
    const full = await findDay('10:00, full, Monday, 7 December 2026')
    expect(full).toHaveAttribute('aria-disabled', 'true')
    await user.click(full)
    expect(onPick).not.toHaveBeenCalled()
    await user.click(day('11:00, 2 seats left, Monday, 7 December 2026'))
    expect(onPick).toHaveBeenCalledOnce()
  })

  it('are not shown if the event type hides them', async () => {
    open(answer, { eventType: { seats: { ...seats, showAvailabilityCount: false } } })
    expect(await findDay('11:00, Monday, 7 December 2026')).toBeVisible()
    expect(screen.queryByText(/seats? left/)).toBeNull()
  })

  it('that are all taken keep a day from being selected first, but it can be opened', async () => {
    const { user } = open(() => [
      ...toSlots(['2026-12-07T08:00:00Z'], { seatsRemaining: 0 }),
      ...toSlots(['2026-12-09T08:00:00Z'], { seatsRemaining: 1 }),
    ])
    expect(await findDay('10:00, Wednesday, 9 December 2026')).toBeVisible()
    await user.click(day('Monday, 7 December 2026, no free times'))
    expect(day('10:00, full, Monday, 7 December 2026')).toBeVisible()
  })
})

describe('time zones and languages', () => {
  it.each([
    [
      'T02: New York',
      recordedSlotsOf('new-york-falls-back'),
      'America/New_York',
      '2027-11-07T05:30:00.000Z',
      /GMT-4.*GMT-5/s,
    ],
    [
      'T04: Lord Howe',
      toSlots(['2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z']),
      'Australia/Lord_Howe',
      '2027-04-03T14:30:00.000Z',
      /GMT\+11.*GMT\+10:30/s,
    ],
  ])(
    '%s: shows both times with their offsets when the clocks go back, each with its own instant',
    async (_, slots, timeZone, chosenUtc, offsets) => {
      const { user, onPick } = open(() => slots, { timeZone, chosenUtc })
      const buttons = inside(await screen.findByRole('list')).getAllByRole('button')
      const texts = buttons.map(({ textContent }) => textContent)
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.join('\n')).toMatch(offsets)
      for (const button of buttons) await user.click(button)
      const picked = onPick.mock.calls.map(([slot]) => slot.startUtc)
      expect(slots.map(({ startUtc }) => startUtc)).toEqual(expect.arrayContaining(picked))
      expect(new Set(picked).size).toBe(buttons.length)
    },
  )

  it('T01: shows each instant at the local day and time of any time zone, and passes that instant to onPick', async () => {
    const minutes = fc
      .integer({ min: 0, max: 3 * 365 * 24 * 12 })
      .map((five) => new Date(Date.UTC(2026, 11, 3) + five * 300_000).toISOString())
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...zones), minutes, async (timeZone, startUtc) => {
        const there = Temporal.Instant.from(startUtc).toZonedDateTimeISO(timeZone)
        const { user, onPick, unmount } = open(() => toSlots([startUtc]), {
          timeZone,
          chosenUtc: startUtc,
          hourCycle: 'h23',
        })
        const button = await findDay(
          new RegExp(`^${there.toPlainTime().toString({ smallestUnit: 'minute' })}, `),
        )
        expect(button).toHaveAccessibleName(new RegExp(` ${there.day} \\w+ ${there.year}$`))
        expect(screen.getByRole('gridcell', { selected: true })).toHaveTextContent(String(there.day))
        await user.click(button)
        expect(onPick.mock.calls).toEqual([[{ startUtc }]])
        unmount()
      }),
      { numRuns: 12 },
    )
  })

  it('T20: starts the week as the language does, with days of the Gregorian calendar', async () => {
    open(undefined, { locale: 'th-TH' })
    expect((await screen.findAllByRole('columnheader'))[0]).toHaveAttribute('abbr', 'วันอาทิตย์')
    expect(await findDay(/2026, 2 free times$/)).toBeVisible()
  })

  it('T20: uses the digits and clock of the language without changing the instants', async () => {
    const { user, onPick } = open(undefined, { locale: 'ar-EG', timeZone: 'Africa/Cairo' })
    await user.click(await findDay(/^١٠:٠٠/))
    expect(onPick.mock.calls).toEqual([[{ startUtc: '2026-12-07T08:00:00.000Z' }]])
  })

  it('uses the clock of the language at first, and can switch between 12 and 24 hours', async () => {
    const onStyleChange = vi.fn<NonNullable<PickerHostProps['onStyleChange']>>()
    const { user } = open(undefined, { locale: 'en-US', onStyleChange })
    await findDay('10:00 AM, Monday, December 7, 2026')
    const clock = inside(screen.getByRole('group', { name: 'Clock' }))
    expect(clock.getByRole('button', { name: '12 h' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(clock.getByRole('button', { name: '24 h' }))
    expect(day('10:00, Monday, December 7, 2026')).toBeVisible()
    expect(clock.getByRole('button', { name: '24 h' })).toHaveAttribute('aria-pressed', 'true')
    expect(onStyleChange.mock.calls).toEqual([[{ hourCycle: 'h23' }]])
  })
})

describe('a taken time', () => {
  it('opens its day and offers the nearest free times first', async () => {
    const starts = [
      '2026-12-04T08:00:00Z',
      '2026-12-07T07:00:00Z',
      '2026-12-07T09:00:00Z',
      '2026-12-08T08:00:00Z',
      '2026-12-30T08:00:00Z',
    ]
    const { user, onPick } = open(within(starts), { nearUtc: '2026-12-07T08:00:00.000Z' })
    const nearest = await screen.findByRole('region', { name: 'Nearest free times' })
    await waitFor(() =>
      expect(
        inside(nearest)
          .getAllByRole('button')
          .map(({ textContent }) => textContent),
      ).toEqual(['Fri 4 Dec, 10:00', 'Mon 7 Dec, 09:00', 'Mon 7 Dec, 11:00', 'Tue 8 Dec, 10:00']),
    )
    await user.click(inside(nearest).getByRole('button', { name: 'Mon 7 Dec, 11:00' }))
    expect(onPick.mock.calls).toEqual([[{ startUtc: '2026-12-07T09:00:00.000Z' }]])
  })

  it('offers no nearest times if none are near, and still shows the month', async () => {
    open(within(['2026-12-30T08:00:00Z']), { nearUtc: '2026-12-07T08:00:00.000Z' })
    expect(await findDay('Wednesday, 30 December 2026, 1 free time')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })
})
