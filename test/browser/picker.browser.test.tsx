import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
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
    await userEvent.keyboard('{Tab}{Enter}')
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
    expect(wide.times.height).toBe(wide.month.height)
    const narrow = await place(320)
    expect(narrow.times.top).toBeGreaterThanOrEqual(narrow.month.bottom)
  })

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
