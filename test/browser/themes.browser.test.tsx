import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Locator } from 'vitest/browser'
import { FRAME_PART_WORDS, PART_WORDS } from '../../scripts/element/partWords.js'
import { THEMES, type ThemeName } from '../../scripts/element/themeWords.js'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { findAxeFaults } from '../support/axe.js'
import { custom } from '../support/e0.js'
import { mountBookingForm } from '../support/mount.browser.js'

const SHEETS = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
})
const sheetOf = (name: ThemeName): string => String(SHEETS[`../../src/themes/${name}.css`])

const eventType = {
  ...exampleEventType,
  bookingFields: [
    ...(exampleEventType.bookingFields ?? []),
    custom('radio', 'size', { label: 'Size', options: ['Small', 'Large'], required: true }),
    custom('boolean', 'terms', { label: 'I agree' }),
    custom('textarea', 'notes2', { label: 'Notes', placeholder: 'Anything' }),
  ],
} as BookingFormProps['eventType']

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-08T05:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Adds a style sheet to the page until the test ends. */
function addSheet(css: string) {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
}

/** Opens a form on a page with a theme. The server refuses the first booking. */
function open(css: string) {
  addSheet(css)
  const [refusing, booking] = [createTestFetch({ outcome: 'refused' }), createTestFetch()]
  let hasRefused = false
  const client = createBookingClient({
    fetch: (input, init) => {
      if (init?.method !== 'POST' || hasRefused) return booking.fetch(input, init)
      hasRefused = true
      return refusing.fetch(input, init)
    },
  })
  const { form } = mountBookingForm({ eventType, client, timeZone: 'Europe/Rome', locale: 'en-GB' })
  const book = () => form.getByRole('button', { name: /^Book \w{3}/ })
  return {
    form,
    book,
    /** The steps of a booking. Each is done when it can be looked at. */
    steps: {
      month: async () => {
        await expect.element(form.getByRole('button', { name: /^10:00/ })).toBeVisible()
      },
      errors: async () => {
        await form.getByRole('button', { name: /^10:00/ }).click()
        await book().click()
        await expect.element(form.getByRole('group', { name: /^Fix 3 things/ })).toHaveFocus()
      },
      notice: async () => {
        await form.getByLabelText('Full name').fill('Ada')
        await form.getByLabelText('Email address').fill('ada@example.com')
        await form.getByRole('radio', { name: 'Small' }).click()
        await form.getByRole('checkbox', { name: /^I agree/ }).click()
        await book().click()
        await expect
          .element(form.getByRole('heading', { name: /^This booking was not accepted/ }))
          .toHaveFocus()
      },
      confirmation: async () => {
        await book().click()
        await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
      },
    },
  }
}

/** The names for `::part()` that the anatomy has. */
const NAMES = Object.entries({ ...PART_WORDS, ...FRAME_PART_WORDS }).flatMap(([part, { states = {} }]) => [
  part,
  ...Object.keys(states).map((state) => `${part}-${state}`),
])
/** Attributes for session recorders, which are no states. */
const FOR_RECORDERS = ['root-sentry-mask', 'root-private']

function readPartNames(): string[] {
  const trees = [...document.querySelectorAll('booking-form')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return [document, ...trees].flatMap((tree) =>
    [...tree.querySelectorAll('[part]')].flatMap((element) => [...element.part]),
  )
}

describe.each(THEMES)('the theme %s', (name) => {
  it.each(['light', 'dark'])(
    'has no axe violation in any state (%s)',
    { timeout: 40_000 },
    async (scheme) => {
      const { style } = document.documentElement
      style.colorScheme = scheme
      style.background = 'Canvas'
      onTestFinished(() => {
        style.colorScheme = style.background = ''
      })
      const { steps } = open(`${sheetOf(name)} body { background: var(--bf-color-surface) }`)
      const enhanced = { 'color-contrast-enhanced': { enabled: name === 'high-contrast' } }
      for (const [step, go] of Object.entries(steps)) {
        await go()
        expect(await findAxeFaults(document, enhanced), step).toEqual([])
        const names = readPartNames()
        expect(names.length).toBeGreaterThan(20)
        expect(names.filter((one) => ![...NAMES, ...FOR_RECORDERS].includes(one))).toEqual([])
      }
    },
  )
})

it('axe finds a theme that cannot be read', async () => {
  const { steps } = open(':root { --bf-color-muted: #ddd }')
  await steps.month()
  expect((await findAxeFaults()).join()).toMatch(/^color-contrast: /)
})

const TOKENS = `@layer base { :root {
  --bf-color-accent: rgb(0, 90, 60); --bf-color-on-accent: rgb(255, 255, 0);
  --bf-radius: 3px; --bf-font: monospace;
} }`

/** Returns the computed values of some properties of an element. */
function readStyle(locator: Locator, ...names: (keyof CSSStyleDeclaration)[]) {
  const style = getComputedStyle(locator.element())
  return names.map((name) => style[name])
}
const readColors = (locator: Locator) => readStyle(locator, 'backgroundColor', 'color')
const readShape = (locator: Locator) => readStyle(locator, 'borderRadius', 'fontFamily')

it.each([
  ['alone', ''],
  ['over a theme', sheetOf('high-contrast')],
])('four tokens change the picker, the form and the confirmation alike (%s)', async (_, theme) => {
  const [colors, shape] = [
    ['rgb(0, 90, 60)', 'rgb(255, 255, 0)'],
    ['3px', 'monospace'],
  ]
  const { form, book, steps } = open(TOKENS + theme)
  await steps.month()
  const day = form.getByRole('button', { name: /^Tuesday,? 8 January/ })
  await vi.waitFor(() => expect(readColors(day)).toEqual(colors))
  expect(readShape(day)).toEqual(shape)
  await steps.errors()
  await vi.waitFor(() => expect(readColors(book())).toEqual(colors))
  expect(readShape(book())).toEqual(shape)
  expect(readShape(form.getByLabelText('Full name'))).toEqual(shape)
  expect(readShape(form.getByRole('group', { name: /^Fix/ }))).toEqual(shape)
  await steps.notice()
  await steps.confirmation()
  expect(readShape(form.getByRole('button', { name: 'Add to calendar' }))).toEqual(shape)
  expect(readStyle(form.getByRole('heading', { name: 'You are booked' }), 'fontFamily')).toEqual([shape[1]])
})

it('a theme changes parts and states that have no token, in the page and in a shadow tree', async () => {
  const { form, steps } = open(sheetOf('plain'))
  await steps.month()
  const borderOf = (name: RegExp) => readStyle(form.getByRole('button', { name }), 'borderTopWidth')
  expect(borderOf(/^Wednesday,? 9 January/)).toEqual(['1px'])
  expect(borderOf(/^Sunday,? 13 January/)).toEqual(['0px'])
})
