// What `npm run bench:scale` measures: a part of the form, its sizes, and what the visitor does with it.
import type { Page } from 'playwright'

/** A part of the form that grows. */
export interface ScaleCase {
  /** Names the case in the address of the page and in `--only`. */
  name: string
  title: string
  sizes: readonly number[]
  /** Selector of what is on the page when the form can be used. `toCount` says how many there are. */
  ready: string
  toCount?: (size: number) => number
  /** What the visitor does before it is measured. */
  prepare?: (page: Page) => Promise<void>
  /** What is measured after the mount. */
  action: string
  act: (page: Page, size: number) => Promise<void>
}

const THOUSAND = [10, 100, 1000]
const SUBMIT = '[type=submit]'
const TIME = '.bf-time'

const chooseTime = (page: Page) => page.locator(TIME).last().click()

const typeKey = async (page: Page) => {
  await page.keyboard.press('a')
}

const OPTIONS: Omit<ScaleCase, 'name' | 'title' | 'action' | 'act'> = { sizes: THOUSAND, ready: SUBMIT }

const chooseOption = (page: Page, size: number) =>
  page
    .locator('select')
    .selectOption(`option-${size - 1}`)
    .then(() => {})

/** The text of an e-mail programme: names and addresses. */
const toPasted = (size: number) =>
  Array.from({ length: size }, (_, index) => `Guest ${index} <guest${index}@example.com>`).join(', ')

/** All cases, in the order of the tables. */
export const SCALE_CASES: readonly ScaleCase[] = [
  {
    ...{ name: 'fields', title: 'custom fields', sizes: THOUSAND, ready: SUBMIT },
    prepare: (page) => page.locator('input[type=text]').last().focus(),
    ...{ action: 'type a letter', act: typeKey },
  },
  { ...OPTIONS, name: 'select', title: 'options of a select', action: 'choose the last', act: chooseOption },
  { ...OPTIONS, name: 'radio', title: 'options of a radio', action: 'choose the last', act: chooseOption },
  {
    ...{ ...OPTIONS, name: 'multiselect', title: 'options of a multiselect, all chosen' },
    action: 'take one back',
    act: (page) => page.locator('input[type=checkbox]').last().click(),
  },
  {
    ...{ name: 'guests', title: 'pasted guests', sizes: [5, 50, 500], ready: SUBMIT },
    prepare: (page) => page.getByRole('button', { name: 'Add guests' }).click(),
    action: 'paste',
    act: async (page, size) => {
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text', text)
        const options = { clipboardData, bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options))
      }, toPasted(size))
      await page
        .locator('.bf-guest input')
        .nth(size - 1)
        .waitFor()
    },
  },
  {
    ...{ name: 'guest', title: 'guests in the list', sizes: [5, 50, 500], ready: SUBMIT },
    prepare: (page) => page.locator('.bf-guest input').last().focus(),
    ...{ action: 'type a letter', act: typeKey },
  },
  {
    ...{ name: 'series', title: 'dates of a series', sizes: [4, 24, 100], ready: '.bf-series' },
    action: 'show the dates',
    act: (page) => page.locator('.bf-series-summary').click(),
  },
  {
    ...{ name: 'month', title: 'times in a month', sizes: [60, 600, 6000], ready: TIME },
    action: 'show the next month',
    act: async (page) => {
      await page.getByRole('button', { name: 'Next month' }).click()
      await page.locator('[data-day^="2027-07"]:not([aria-disabled])').first().waitFor()
    },
  },
  {
    ...{ name: 'day', title: 'times of a day', sizes: [12, 96, 288], ready: TIME },
    ...{ action: 'choose another day', act: (page) => page.locator('[data-day="2027-06-20"]').click() },
  },
  {
    ...{ name: 'time', title: 'times of a day', sizes: [12, 96, 288], ready: TIME },
    ...{ action: 'pick a time', act: chooseTime },
  },
  {
    ...{ name: 'forms', title: 'forms on a page, with a start', sizes: [1, 10, 100], ready: SUBMIT },
    toCount: (size) => size,
    prepare: (page) => page.locator('input[type=text]').last().focus(),
    ...{ action: 'type a letter', act: typeKey },
  },
  {
    ...{ name: 'pickers', title: 'forms on a page, with a choice of time', sizes: [1, 10, 100] },
    ready: '.bf-times:has(.bf-time)',
    toCount: (size) => size,
    ...{ action: 'pick a time', act: chooseTime },
  },
]
