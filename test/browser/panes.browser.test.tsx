import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'
import { within } from '../support/pickerClient.js'

const STARTS = Array.from({ length: 20 }, (_, index) =>
  new Date(Date.UTC(2030, 0, 8 + index, 8)).toISOString(),
)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-02T12:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Mounts a form that lets the visitor pick a time, in a container with these styles. */
async function open(width: number, styles = '', more: Partial<BookingFormProps> = {}) {
  await page.viewport(width, 900)
  const room = document.createElement('div')
  room.style.cssText = styles
  document.body.append(room)
  onTestFinished(async () => {
    room.remove()
    document.documentElement.dir = ''
    await page.viewport(414, 896)
  })
  const getSlots = async (query: Parameters<ReturnType<typeof within>>[0]) => within(STARTS)(query)
  const mounted = mountBookingForm(
    {
      eventType: { ...exampleEventType, description: 'Half an hour to get to know each other. '.repeat(4) },
      timeZone: 'Europe/Rome',
      locale: 'en-GB',
      client: { ...createBookingClient({ fetch: createTestFetch().fetch }), getSlots },
      ...more,
    },
    room,
  )
  await expect.element(mounted.form.getByRole('grid')).toBeVisible()
  await expect.element(mounted.form.getByRole('button', { name: /^09:00, / })).toBeInTheDocument()
  const tree = mounted.form.element().shadowRoot ?? mounted.form.element()
  const find = (selector: string) => tree.querySelector(selector) as HTMLElement
  const place = (selector: string) => find(selector).getBoundingClientRect()
  return { ...mounted, find, place }
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

describe('the panes of a form that lets the visitor pick a time', () => {
  it.each([
    ['a block', ''],
    ['a centred grid', 'display: grid; place-items: center'],
    ['fit-content', 'width: fit-content'],
    ['a flex row', 'display: flex; justify-content: center'],
  ])('are three with room for 60em: the header, the month and the times, in %s', async (_, styles) => {
    const { place } = await open(1200, styles)
    expect(place('.bf-root').width).toBe(1024)
    const [header, month, times] = [place('.bf-header'), place('.bf-month'), place('.bf-times')]
    expect(Math.round(header.width / 16)).toBe(15)
    expect(month.left).toBeGreaterThan(header.right)
    expect(times.left).toBeGreaterThan(month.right)
    expect(times.width).toBeGreaterThan(17 * 16)
    expect(place('.bf-pick').top).toBe(header.top)
    expect(overflow()).toBe(0)
  })

  it('are mirrored from right to left', async () => {
    document.documentElement.dir = 'rtl'
    const { place } = await open(1200, '', { messages: { dir: 'rtl' } })
    expect(place('.bf-month').right).toBeLessThan(place('.bf-header').left)
    expect(place('.bf-times').right).toBeLessThan(place('.bf-month').left)
    expect(overflow()).toBe(0)
  })

  it.each([
    [800, 'two'],
    [390, 'one'],
    [280, 'one'],
  ])('below 60em: at %d px, the header is above the picker, which has %s', async (width, panes) => {
    const { place } = await open(width)
    expect(place('.bf-header').width).toBe(place('.bf-root').width)
    expect(place('.bf-pick').width).toBe(place('.bf-root').width)
    expect(place('.bf-pick').top).toBeGreaterThan(place('.bf-header').bottom)
    const isBeside = place('.bf-times').left > place('.bf-month').right
    expect(isBeside).toBe(panes === 'two')
    expect(overflow()).toBe(0)
  })

  it('leave the width that the host has set', async () => {
    const { place } = await open(1200, '--bf-width: 50em')
    expect(place('.bf-root').width).toBe(800)
    expect(place('.bf-pick').top).toBeGreaterThan(place('.bf-header').bottom)
  })

  it('are gone with the picker: the questions have the width of a form', async () => {
    const { form, place } = await open(1200)
    await form.getByRole('button', { name: /^09:00, / }).click()
    await expect.element(form.getByLabelText('Full name')).toBeVisible()
    expect(place('.bf-root').width).toBe(512)
    expect(place('.bf-when').top).toBeGreaterThan(place('.bf-header').bottom)
  })

  it.each([1200, 390])(
    'have the zone and the clock above the times, after the month (%d px)',
    async (width) => {
      const { place, find } = await open(width)
      expect(place('.bf-picker-settings').bottom).toBeLessThanOrEqual(place('.bf-times').top)
      const { DOCUMENT_POSITION_FOLLOWING: following } = Node
      expect(find('.bf-month').compareDocumentPosition(find('.bf-picker-settings'))).toBe(following)
      expect(find('.bf-picker-settings').compareDocumentPosition(find('.bf-times'))).toBe(following)
    },
  )
})

describe('five lengths', () => {
  const eventType = { ...exampleEventType, lengthInMinutesOptions: [15, 30, 45, 60, 90] }

  it.each([
    ['one row', 1200, 1],
    ['three rows at most', 390, 3],
    ['no wider than the form', 280, 4],
  ])('are chips, %s at %d px', async (_, width, rows) => {
    const { form, place } = await open(width, '', { eventType })
    await expect.element(form.getByRole('radio').first()).toBeInTheDocument()
    const chips = form.getByRole('radio').elements()
    const boxes = chips.map((chip) => chip.getBoundingClientRect())
    expect(chips).toHaveLength(5)
    expect(new Set(boxes.map(({ top }) => top)).size).toBeLessThanOrEqual(rows)
    for (const box of boxes) {
      expect(box.height).toBeGreaterThanOrEqual(40)
      expect(box.right).toBeLessThanOrEqual(place('.bf-root').right)
    }
    expect(overflow()).toBe(0)
    expect(await findAxeFaults()).toEqual([])
  })

  it('are radio buttons for a mouse and for the arrow keys', async () => {
    const { form } = await open(390, '', { eventType })
    const chip = (name: string) => form.getByRole('radio', { name })
    await expect.element(chip('30 minutes')).toBeChecked()
    await chip('45 minutes').click()
    await expect.element(chip('45 minutes')).toBeChecked()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(chip('1 hour')).toBeChecked()
    await expect.element(chip('1 hour')).toHaveFocus()
    expect(getComputedStyle(chip('1 hour').element()).outlineStyle).toBe('solid')
  })
})
