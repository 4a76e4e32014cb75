import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
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
      onTestFinished(() => style.removeProperty('color-scheme'))
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

it('four tokens change the picker, the form and the confirmation alike, also over a theme', async () => {
  const { form, book, steps } = open(
    `${sheetOf('material')} @layer base { :root { --bf-color-accent: rgb(0, 90, 60); ` +
      '--bf-color-on-accent: rgb(255, 255, 0); --bf-radius: 3px; --bf-font: monospace } }',
  )
  addSheet('@layer base { :root { --bf-button-radius: 3px; --bf-input-radius: 3px; --bf-day-radius: 3px } }')
  const accent = { backgroundColor: 'rgb(0, 90, 60)', color: 'rgb(255, 255, 0)' }
  const shape = { borderRadius: '3px', fontFamily: 'monospace' }
  const styleOf = (locator: typeof form) => getComputedStyle(locator.element())
  await steps.month()
  const day = form.getByRole('button', { name: /^Tuesday,? 8 January/ })
  await vi.waitFor(() => expect(styleOf(day)).toMatchObject({ ...accent, ...shape }))
  await steps.errors()
  await vi.waitFor(() => expect(styleOf(book())).toMatchObject({ ...accent, ...shape }))
  expect(styleOf(form.getByLabelText('Full name'))).toMatchObject(shape)
  expect(styleOf(form.getByRole('group', { name: /^Fix/ }))).toMatchObject(shape)
  await steps.notice()
  await steps.confirmation()
  expect(styleOf(form.getByRole('button', { name: 'Add to calendar' }))).toMatchObject(shape)
  expect(styleOf(form.getByRole('heading', { name: 'You are booked' })).fontFamily).toBe('monospace')
})

it('a theme changes the look of parts in a state, in the page and in a shadow tree', async () => {
  const { form, steps } = open(sheetOf('material'))
  await steps.month()
  const day = form.getByRole('button', { name: /^Tuesday,? 8 January/ }).element()
  expect(getComputedStyle(day).maxInlineSize).toBe('40px')
  await steps.errors()
  await steps.notice()
  await steps.confirmation()
  const button = form.getByRole('button', { name: 'Add to calendar' }).element()
  expect(getComputedStyle(button)).toMatchObject({ color: 'rgb(103, 80, 164)', borderRadius: '24px' })
})
