import type { Page } from '@playwright/test'
import { startSandbox } from '../support/startSandbox.js'
import { expect, test } from './fixtures.js'

const NOW = '2030-01-08T05:00:00Z'
const INTRO = {
  eventType: { username: 'jane', eventTypeSlug: 'intro' },
  timeZone: 'Europe/Rome',
  locale: 'en-GB',
  defaultValues: { name: 'Ada Lovelace', email: 'ada@example.com' },
}

/** Records the names of the scripts that a page requests, without the hash of the build. */
function watchScripts(page: Page): string[] {
  const names: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url()) ?? []
    if (name) names.push(name)
  })
  return names
}

/** The script of the time picker. */
const PICKER = expect.stringContaining('picker')

const book = (page: Page) => page.getByRole('button', { name: /^Book Tue/ })
const booked = (page: Page) => page.getByRole('heading', { name: 'You are booked' })

test('a form with a start never loads the time picker', async ({ page, openForm }) => {
  const scripts = watchScripts(page)
  await openForm({ ...INTRO, start: '2030-01-08T13:00:00Z' })
  await book(page).click()
  await expect(booked(page)).toBeFocused()
  expect(scripts).toContainEqual(expect.stringContaining('form'))
  expect(scripts).not.toContainEqual(PICKER)
})

test('a form without a start loads the time picker and books the chosen time', async ({ page, openForm }) => {
  const own = await startSandbox({ now: () => new Date(NOW) })
  try {
    await page.clock.setFixedTime(NOW)
    const problems: string[] = []
    page.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    const scripts = watchScripts(page)
    await openForm({ ...INTRO, apiUrl: own.apiUrl })
    await page.getByRole('button', { name: /^09:00, Tuesday/ }).click()
    expect(scripts).toContainEqual(PICKER)
    // The list of all time zones loads only when a visitor searches for one.
    expect(scripts).not.toContainEqual(expect.stringContaining('zones'))
    await book(page).click()
    await expect(booked(page)).toBeFocused()
    expect(await own.sandbox.store.list({ take: 5, skip: 0 })).toMatchObject([
      { startMs: Date.parse('2030-01-08T08:00:00Z') },
    ])
    await page.reload()
    await expect(page.getByRole('button', { name: /^08:30, Tuesday/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^09:00, Tuesday/ })).toHaveCount(0)
    expect(problems).toEqual([])
  } finally {
    await own.close()
  }
})
