import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startSandbox } from '../support/startSandbox.js'
import { expect, now, test } from './fixtures.js'

const START = '2030-01-08T13:00:00Z'
const INTRO = {
  eventType: { username: 'jane', eventTypeSlug: 'intro' },
  start: START,
  timeZone: 'Europe/Rome',
  locale: 'en-GB',
}

async function fill(page: Page, name = 'Ada Lovelace', email = 'ada@example.com') {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
}

const submit = (page: Page) => page.getByRole('button', { name: /^Book / }).click()

test('the packed package books with one request, shows the confirmation, and the server stores the booking', async ({
  page,
  openForm,
  sandbox,
}) => {
  const problems: string[] = []
  page.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
  await openForm(INTRO)
  await fill(page)
  await submit(page)
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(posts).toEqual([`${sandbox.apiUrl}/bookings`])
  expect(problems).toEqual([])
  const [booking] = await sandbox.sandbox.store.list({ take: 5, skip: 0 })
  expect(booking).toMatchObject({
    attendee: { name: 'Ada Lovelace', email: 'ada@example.com' },
    startMs: Date.parse(START),
  })
  await expect(page.getByText(booking?.uid ?? 'no booking')).toBeVisible()
})

test('the style sheet of the package applies to the form and not to the rest of the page', async ({
  page,
  openForm,
}) => {
  await openForm(INTRO)
  const input = page.getByLabel('Your name')
  await expect(input).toHaveCSS('border-top-left-radius', '10px')
  expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await expect(page.locator('body')).toHaveCSS('margin-top', '8px')
})

/** Returns the longest transition or animation duration in the form, in milliseconds. */
const motion = (page: Page) =>
  page.evaluate(() => {
    const seconds = [...document.querySelectorAll('.bf-root *')].flatMap((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one)
      return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat)
    })
    return 1000 * Math.max(...seconds)
  })

test('nothing moves for a visitor who prefers reduced motion', async ({ page, openForm }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openForm(INTRO)
  await expect(page.getByLabel('Your name')).toBeVisible()
  expect(await motion(page)).toBeGreaterThan(100)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await motion(page)).toBeLessThanOrEqual(1)
  await fill(page)
  await submit(page)
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  expect(await motion(page)).toBeLessThanOrEqual(1)
})

test('two visitors at one time: one is booked, the other sees that the time is taken and keeps the answers', async ({
  page,
  context,
  openForm,
}) => {
  await openForm(INTRO)
  const other = await context.newPage()
  await other.goto(page.url())
  await fill(page)
  await fill(other, 'Bob', 'bob@example.com')
  await Promise.all([submit(page), submit(other)])
  const booked = (one: Page) => one.getByRole('heading', { name: 'You are booked' })
  const refused = (one: Page) => one.getByRole('heading', { name: 'That time is no longer available' })
  for (const one of [page, other]) await expect(booked(one).or(refused(one))).toBeVisible()
  const outcomes = await Promise.all(
    [page, other].map(async (one) => [await booked(one).count(), await refused(one).count()]),
  )
  expect(outcomes.toSorted()).toEqual([
    [0, 1],
    [1, 0],
  ])
  const loser = (await refused(page).count()) ? page : other
  await expect(loser.getByLabel('Your name')).toHaveValue(loser === page ? 'Ada Lovelace' : 'Bob')
})

test('an answer that the server rejects shows an error at its field, and can be corrected and booked', async ({
  page,
  openForm,
}) => {
  await openForm({ ...INTRO, eventType: { username: 'jane', eventTypeSlug: 'every-field' } })
  await fill(page)
  await page.getByLabel('Company').fill('Acme')
  await page.getByLabel('What are you working on?').fill('Forms')
  await page.getByLabel('Under €5,000').check()
  await page.getByLabel('Live').check()
  await page.getByLabel(/^You may keep/).check()
  // The small phone metadata of the form accepts this number; the full metadata of the server does not.
  await page.getByLabel('Office phone').fill('+371 78 000 000')
  await submit(page)
  const summary = page.getByRole('group', { name: 'Fix 1 thing to book' })
  await expect(summary).toBeFocused()
  await page.getByRole('link', { name: /^Enter a phone number/ }).click()
  await expect(page.getByLabel('Office phone')).toBeFocused()
  await page.getByLabel('Office phone').fill('+371 20 993 151')
  await submit(page)
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible()
})

test('a booking survives a restart of the server', async ({ page, siteUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'booking-form-'))
  const file = join(folder, 'bookings.db')
  const first = await startSandbox({ file, now })
  await page.goto(
    `${siteUrl}?${new URLSearchParams({ props: JSON.stringify({ ...INTRO, apiUrl: first.apiUrl }) })}`,
  )
  await fill(page)
  await submit(page)
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  const [before] = await first.sandbox.store.list({ take: 1, skip: 0 })
  await first.close()
  const second = await startSandbox({ file, now })
  const response = await fetch(`${second.apiUrl}/bookings/${before?.uid}`, {
    headers: { 'cal-api-version': '2024-08-13' },
  })
  expect(response.status).toBe(200)
  await second.close()
  rmSync(folder, { recursive: true })
})
