// Books in a browser without JavaScript, on the pages of createBookingPages.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import type { Browser, Page } from '@playwright/test'
import { createBookingPages, toNodeListener, type BookingPagesOptions } from '../../src/entries/pages.js'
import { expect, test } from './fixtures.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serves the pages and the style sheet on a free port. The clock is real, so the times are next month's. */
async function servePages(apiUrl: string, options: Partial<BookingPagesOptions> = {}) {
  const pages = toNodeListener(
    createBookingPages({
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      apiUrl,
      styleSheet: '/styles.css',
      timeZone: 'Europe/Rome',
      ...options,
    }),
  )
  const css = readFileSync('src/styles.css')
  const server = createServer((request, response) => {
    if (request.url === '/styles.css') response.setHeader('content-type', 'text/css').end(css)
    else if (request.url?.startsWith('/book')) void pages(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/book`, close: () => server.close() }
}

/** The accessibility violations of a page, which is loaded again where script may run. */
async function findFaults(browser: Browser, html: string, url: string): Promise<string[]> {
  const context = await browser.newContext({
    bypassCSP: true,
    reducedMotion: 'reduce',
    javaScriptEnabled: true,
  })
  const page = await context.newPage()
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(url)
  await page.evaluate(axe)
  const faults = await page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await runner.run({ rules: { 'page-has-heading-one': { enabled: false } } })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: text }) => text).join(' ')}`)
  })
  await context.close()
  return faults
}

test.use({ javaScriptEnabled: false })

async function fill(page: Page, email: string) {
  await page.getByLabel('Your name').fill('Ada Lovelace')
  await page.getByLabel('E-mail address').fill(email)
}

test('a visitor without script finds a time, corrects an error, books, and every page passes axe', async ({
  page,
  browser,
  sandbox,
}) => {
  // Runs axe four times, once on a page with hundreds of links.
  test.slow()
  const { url, close } = await servePages(sandbox.apiUrl)
  const check = async () => expect(await findFaults(browser, await page.content(), page.url())).toEqual([])
  await page.goto(`${url}?month=2030-01`)
  await expect(page.getByRole('heading', { name: 'January 2030' })).toBeVisible()
  await check()
  await page.getByRole('link', { name: 'Next month' }).click()
  await expect(page.getByRole('heading', { name: 'February 2030' })).toBeVisible()
  await page.getByRole('link', { name: 'Previous month' }).click()
  await page.getByLabel('Time zone').selectOption('Asia/Kathmandu')
  await page.getByRole('button', { name: 'Show times' }).click()
  await page.getByRole('list').first().getByRole('link').first().click()
  await expect(page.getByText('Nepal')).toBeVisible()
  await check()
  await fill(page, 'ada@')
  await page.getByRole('button', { name: /^Book / }).click()
  await expect(page.getByText('Fix 1 thing to book')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Lovelace')
  await check()
  await page.getByRole('link', { name: /Enter an email address/ }).click()
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await fill(page, 'ada@example.com')
  await page.getByRole('button', { name: /^Book / }).click()
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  await check()
  await page.reload()
  expect(await sandbox.sandbox.store.list({ take: 5, skip: 0 })).toHaveLength(1)
  close()
})

test('H80: a double press in a browser without script gives one booking', async ({ page, sandbox }) => {
  const { url, close } = await servePages(sandbox.apiUrl)
  await page.goto(`${url}?start=2030-01-08T13:00:00Z`)
  await fill(page, 'ada@example.com')
  await page.getByRole('button', { name: /^Book / }).dblclick()
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  expect(await sandbox.sandbox.store.list({ take: 5, skip: 0 })).toHaveLength(1)
  close()
})

test('the pages fit a phone of 320 px, in the dark and from right to left', async ({ browser, sandbox }) => {
  const { ar } = await import('../../src/locales/ar/index.js')
  const { url, close } = await servePages(sandbox.apiUrl)
  const rtl = await servePages(sandbox.apiUrl, { messages: ar, locale: 'ar' })
  for (const [name, base, colorScheme, width] of [
    ['phone', url, 'light', 320],
    ['dark', url, 'dark', 1200],
    ['rtl', rtl.url, 'light', 320],
  ] as const) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme,
      viewport: { width, height: 800 },
    })
    const page = await context.newPage()
    for (const query of ['?month=2030-01', '?start=2030-01-08T13:00:00Z']) {
      await page.goto(`${base}${query}`)
      const shot = process.env.BF_SHOTS
      if (shot)
        await page.screenshot({
          path: `${shot}/${name}-${query.slice(1, 6)}.png`,
          fullPage: query.includes('start'),
        })
      const box = await page.locator('.bf-root').boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    await context.close()
  }
  close()
  rtl.close()
})
