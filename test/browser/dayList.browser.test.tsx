import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findAxeFaults } from '../support/axe.js'
import { clientWithSlots, toSlots, within } from '../support/pickerClient.js'
import { PickerHost, type PickerHostProps } from '../support/PickerHost.js'

/** Ten days with sixteen times each, from the eighth of January. */
const STARTS = Array.from({ length: 160 }, (_, index) =>
  new Date(Date.UTC(2030, 0, 8 + Math.floor(index / 16), 6, 30 * (index % 16))).toISOString(),
)
const OPENED = STARTS[0] ?? ''

const removals: (() => void)[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-07T05:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
  for (const remove of removals.splice(0)) remove()
})

function renderList(props: Partial<PickerHostProps>, { theme = 'light', dir = 'ltr', width = 280 } = {}) {
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
  const { client } = clientWithSlots(within(STARTS))
  root.render(
    <StrictMode>
      <PickerHost client={client} chosenUtc={OPENED} pickerLayout="list" {...props} />
    </StrictMode>,
  )
  return { list: page.elementLocator(host), host }
}

const FIRST = 'Tuesday, 8 January 2030'

/** Whatever text of the list is wider than its box. */
const findCut = (host: Element) =>
  [...host.querySelectorAll('button, h3')].filter((one) => one.scrollWidth > one.clientWidth + 1)

describe('a list of days in a browser', () => {
  it.each([
    [240, 'light', 'ltr'],
    [280, 'dark', 'ltr'],
    [280, 'light', 'rtl'],
    [900, 'light', 'ltr'],
  ])(
    'has no axe violations, cut texts or horizontal scrolling at %i px, %s, %s',
    async (width, theme, dir) => {
      const { list, host } = renderList({ showFirstFree: width === 240 }, { width, theme, dir })
      await expect.element(list.getByRole('region', { name: FIRST })).toBeVisible()
      if (width === 240)
        await expect.element(list.getByRole('button', { name: /^First free time/ })).toBeVisible()
      expect(await findAxeFaults(host)).toEqual([])
      expect(host.scrollWidth).toBeLessThanOrEqual(width)
      expect(findCut(host)).toEqual([])
    },
  )

  it('has no axe violations where there are few seats and where nothing is free', async () => {
    const { client } = clientWithSlots(() => [
      ...toSlots([OPENED], { seatsRemaining: 2 }),
      ...toSlots(STARTS.slice(1, 3), { seatsRemaining: 0 }),
    ])
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true }
    const { list, host } = renderList({ client, eventType: { seats } })
    await expect.element(list.getByText('2 seats left')).toBeVisible()
    expect(await findAxeFaults(host)).toEqual([])
    for (const remove of removals.splice(0)) remove()
    const empty = renderList({ client: clientWithSlots(() => []).client, chosenUtc: undefined })
    await expect.element(empty.list.getByText(/^There are none until/)).toBeVisible()
    expect(await findAxeFaults(empty.host)).toEqual([])
  })

  it('works with only the keyboard: one Tab stop a day, arrow keys by row, and a button for more days', async () => {
    const picked: string[] = []
    const { list } = renderList({ onPick: ({ startUtc }) => void picked.push(startUtc) })
    const first = list.getByRole('button', { name: `08:00, ${FIRST}` })
    await expect.element(first).toBeVisible()
    await list.getByRole('button', { name: '24 h' }).click()
    await userEvent.keyboard('{Tab}')
    await expect.element(first).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    const below = document.activeElement?.getBoundingClientRect()
    expect(below?.top).toBeGreaterThan(first.element().getBoundingClientRect().bottom)
    expect(below?.left).toBe(first.element().getBoundingClientRect().left)
    // Past the button with the other times of the day.
    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    expect(picked).toEqual([STARTS[16]])
    const more = list.getByRole('button', { name: 'Show more days' })
    await more.click()
    await expect.element(list.getByRole('heading', { name: 'Tuesday, 15 January 2030' })).toHaveFocus()
  })

  it('puts the days beside each other where there is room', async () => {
    const { list } = renderList({}, { width: 900 })
    const top = (name: string) => list.getByRole('region', { name }).element().getBoundingClientRect().top
    await expect.element(list.getByRole('region', { name: FIRST })).toBeVisible()
    expect(top('Wednesday, 9 January 2030')).toBe(top(FIRST))
  })
})
