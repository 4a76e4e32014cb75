import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { findAxeFaults } from '../support/axe.js'
import { clientWithSlots, toSlots, within } from '../support/pickerClient.js'
import { PickerHost, type PickerHostProps } from '../support/PickerHost.js'

const STARTS = Array.from({ length: 20 }, (_, index) =>
  new Date(Date.UTC(2030, 0, 8 + Math.floor(index / 10) * 2, 8, 30 * (index % 10))).toISOString(),
)
const OPENED = STARTS[0] ?? ''
const SEATS = { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true }

const clientOf = (answer: Parameters<typeof clientWithSlots>[0]) => clientWithSlots(answer).client

const removals: (() => void)[] = []
afterEach(() => {
  for (const remove of removals.splice(0)) remove()
})

/** Renders the picker on a page with this theme and direction, which a host sets on the page. */
function renderPicker(props: Partial<PickerHostProps>, { theme = 'light', dir = 'ltr', width = 900 } = {}) {
  const host = document.createElement('div')
  Object.assign(host.style, { width: `${width}px` })
  document.documentElement.style.colorScheme = theme
  document.documentElement.dir = dir
  document.body.style.background = 'Canvas'
  document.body.append(host)
  const root = createRoot(host)
  removals.push(() => {
    root.unmount()
    host.remove()
    document.documentElement.style.colorScheme = ''
    document.documentElement.dir = ''
  })
  root.render(
    <StrictMode>
      <PickerHost client={clientOf(within(STARTS))} chosenUtc={OPENED} {...props} />
    </StrictMode>,
  )
  return { picker: page.elementLocator(host), host }
}

/** Each state, with the text that identifies it. */
const STATES: [string, Partial<PickerHostProps>, RegExp][] = [
  ['a month', {}, /^Tuesday, 8 January 2030$/],
  ['the nearest times first', { chosenUtc: undefined, nearUtc: OPENED }, /^Nearest free times$/],
  ['loading', { client: clientOf(() => new Promise(() => {})) }, /^Loading free times$/],
  ['empty', { client: clientOf(() => []) }, /^Show the next free times$/],
  ['failed', { client: clientOf(() => Promise.reject(new BookingError('refused'))) }, /^Try again$/],
  [
    'seats',
    {
      client: clientOf(() => [
        ...toSlots([OPENED], { seatsRemaining: 2 }),
        ...toSlots(STARTS.slice(1), { seatsRemaining: 0 }),
      ]),
      eventType: { seats: SEATS },
    },
    /^2 seats left$/,
  ],
  ['a fixed zone', { eventType: { lockTimeZoneToggleOnBookingPage: true } }, /^Tuesday, 8 January 2030$/],
  ['twelve hours', { locale: 'en-US' }, /^Tuesday, January 8, 2030$/],
]

describe('the picker in a browser', () => {
  it.each(STATES)(
    'has no axe violations and no horizontal scrolling at 320 px, light and dark: %s',
    async (_, props, known) => {
      for (const theme of ['light', 'dark']) {
        const { picker, host } = renderPicker(props, { theme, width: 288 })
        await expect.element(picker.getByText(known).first()).toBeInTheDocument()
        expect(await findAxeFaults(host)).toEqual([])
        expect(host.scrollWidth).toBeLessThanOrEqual(288)
        for (const remove of removals.splice(0)) remove()
      }
    },
  )

  it('has no axe violations with the time zone list open, right to left, before and after typing', async () => {
    const { picker, host } = renderPicker({}, { width: 288, dir: 'rtl' })
    await picker.getByRole('button', { name: /^Time zone/ }).click()
    const input = picker.getByRole('combobox', { name: 'City, country or offset' })
    await expect.element(input).toHaveFocus()
    expect(await findAxeFaults(host)).toEqual([])
    await userEvent.keyboard('tokyo')
    await expect.element(picker.getByRole('option').first()).toHaveTextContent(/^Tokyo/)
    expect(await findAxeFaults(host)).toEqual([])
    expect(host.scrollWidth).toBeLessThanOrEqual(288)
  })

  it('moves in the direction of the days when the page is right to left', async () => {
    const { picker } = renderPicker({}, { dir: 'rtl' })
    const day = (name: RegExp) => picker.getByRole('button', { name })
    await day(/^Tuesday, 8 January 2030, /).click()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.element(day(/^Wednesday, 9 January 2030, /)).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect.element(day(/^Monday, 7 January 2030, /)).toHaveFocus()
  })

  it('works with only the keyboard, from the month to a time', async () => {
    const picked: string[] = []
    const { picker } = renderPicker({ onPick: ({ startUtc }) => void picked.push(startUtc) })
    await expect.element(picker.getByRole('heading', { name: 'Tuesday, 8 January 2030' })).toBeVisible()
    await picker.getByRole('button', { name: 'Next month' }).click()
    await userEvent.keyboard('{Tab}{PageUp}')
    const day = picker.getByRole('button', { name: /^Tuesday, 1 January 2030, / })
    await expect.element(day).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}')
    await expect.element(picker.getByRole('heading', { name: 'Thursday, 10 January 2030' })).toBeVisible()
    // Past the button to the next month, the zone and the two clocks.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}')
    expect(picked).toEqual([STARTS[10]])
  })

  it('shows the times beside the month at the same height if there is room, otherwise below it', async () => {
    const many = Array.from({ length: 48 }, (_, index) =>
      new Date(Date.UTC(2030, 0, 8, 0, 15 * index)).toISOString(),
    )
    const place = async (width: number) => {
      const { picker, host } = renderPicker({ client: clientOf(within(many)) }, { width })
      await expect.element(picker.getByRole('button', { name: /^02:00, / })).toBeInTheDocument()
      const [month, times] = ['.bf-month', '.bf-times'].map((part) =>
        host.querySelector(part)?.getBoundingClientRect(),
      )
      for (const remove of removals.splice(0)) remove()
      return { month: month as DOMRect, times: times as DOMRect }
    }
    const wide = await place(800)
    expect(wide.times.left).toBeGreaterThan(wide.month.right)
    expect(wide.times.bottom).toBe(wide.month.bottom)
    const narrow = await place(320)
    expect(narrow.times.top).toBeGreaterThanOrEqual(narrow.month.bottom)
  })

  describe('with 288 times a day', () => {
    const DAY = Date.UTC(2030, 0, 8, -2)
    const all = Array.from({ length: 288 }, (_, index) => new Date(DAY + index * 300_000).toISOString())
    const client = clientOf(within(all))
    const time = (picker: Locator, clock: string) =>
      picker.getByRole('button', { name: new RegExp(`^${clock}, `) })

    it.each([
      ['below the month of a phone', 288],
      ['beside the month', 900],
    ])('is short at first, has no axe violations, and scrolls only down, %s', async (_, width) => {
      const { picker, host } = renderPicker({ client, chosenUtc: undefined, nearUtc: OPENED }, { width })
      const more = picker.getByRole('button', { name: /^Show all 28\d times$/ })
      await expect.element(more).toBeInTheDocument()
      const folded = host.getBoundingClientRect().height
      expect(folded).toBeLessThan(1400)
      await more.click()
      await expect.element(time(picker, '23:55')).toBeInTheDocument()
      expect(await findAxeFaults(host)).toEqual([])
      expect(host.scrollWidth).toBeLessThanOrEqual(width)
      // Beside the month, a long list scrolls.
      if (width > 600) expect(host.getBoundingClientRect().height).toBeLessThan(folded + 150)
    })

    it.each([
      [16, 'shows all of them'],
      [23, 'scrolls them'],
    ])('beside the month, a day with %d times %s', async (times, outcome) => {
      const some = clientOf(within(all.slice(120, 120 + times)))
      const { picker, host } = renderPicker({ client: some, chosenUtc: all[120] ?? '' }, { width: 620 })
      await expect.element(time(picker, '10:00')).toBeInTheDocument()
      const list = host.querySelector('.bf-times-scroll') as HTMLElement
      expect(list.scrollHeight > list.clientHeight).toBe(outcome === 'scrolls them')
    })

    it.each([288, 900])('keeps the part of the day in sight above its times, %d px wide', async (width) => {
      const { picker } = renderPicker({ client }, { width })
      await picker.getByRole('button', { name: 'Show all 288 times' }).click()
      await time(picker, '15:00').element().scrollIntoView({ block: 'center' })
      const title = picker.getByRole('heading', { name: 'Afternoon' }).element().getBoundingClientRect()
      const { top } = time(picker, '15:00').element().getBoundingClientRect()
      expect(title.top).toBeGreaterThanOrEqual(0)
      expect(title.bottom).toBeLessThan(top)
    })

    it.each([
      ['ltr', '{ArrowRight}', '{ArrowLeft}'],
      ['rtl', '{ArrowLeft}', '{ArrowRight}'],
    ])(
      'moves by arrow keys as the times are laid out, and not under a heading: %s',
      async (dir, on, back) => {
        const { picker } = renderPicker({ client }, { width: 288, dir })
        await picker.getByRole('button', { name: 'Show all 288 times' }).click()
        ;(time(picker, '11:50').element() as HTMLElement).focus()
        await userEvent.keyboard(on)
        await expect.element(time(picker, '11:55')).toHaveFocus()
        await userEvent.keyboard('{ArrowDown}')
        await expect.element(time(picker, '12:05')).toHaveFocus()
        await userEvent.keyboard(`{ArrowUp}{ArrowUp}${back}`)
        await expect.element(time(picker, '11:40')).toHaveFocus()
        for (let row = 0; row < 20; row++) await userEvent.keyboard('{ArrowUp}')
        const { left, top } = (document.activeElement as Element).getBoundingClientRect()
        expect(document.elementFromPoint(left + 4, top + 4)).toBe(document.activeElement)
      },
    )
  })

  it.each(['pl', 'de', 'vi'])(
    'abbreviates the weekdays so that they fit into their columns at 320 px: %s',
    async (locale) => {
      const { picker, host } = renderPicker({ locale }, { width: 288 })
      await expect.element(picker.getByRole('columnheader').first()).toBeVisible()
      for (const header of host.querySelectorAll('th')) {
        expect(header.textContent.length).toBeGreaterThan(1)
        expect(header.scrollWidth).toBeLessThanOrEqual(header.clientWidth)
      }
    },
  )

  it('keeps its size while free times load', async () => {
    let answer: (() => void) | undefined
    const waiting = new Promise<void>((resolve) => (answer = resolve))
    const { picker, host } = renderPicker({
      client: clientOf(async (query) => (await waiting, within(STARTS)(query))),
    })
    await expect.element(picker.getByText('Loading free times')).toBeInTheDocument()
    const before = host.getBoundingClientRect().height
    answer?.()
    await expect.element(picker.getByRole('heading', { name: 'Tuesday, 8 January 2030' })).toBeVisible()
    expect(host.getBoundingClientRect().height).toBe(before)
  })

  it('has click targets of at least 36 px in the narrowest form', async () => {
    const { picker, host } = renderPicker({}, { width: 280 })
    await expect.element(picker.getByRole('heading', { name: 'Tuesday, 8 January 2030' })).toBeVisible()
    for (const button of host.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(36)
    }
  })
})
