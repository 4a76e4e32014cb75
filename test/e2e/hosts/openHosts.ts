import type { Locator, Page } from '@playwright/test'
import { startSandbox, type StartedSandbox } from '../../support/startSandbox.js'
import { serveHosts, type HostsOptions } from '../../support/serveHosts.js'
import { test as base, expect } from '../fixtures.js'

/** The clock of the server and of the page stands still: no time is past while two pages are compared. */
const NOW = Date.parse('2030-01-07T06:00:00Z')

export interface OpenedHosts {
  /** Without a stroke at its end. */
  url: string
  sandbox: StartedSandbox
  /** Errors, warnings, and breaches of the page's policy, in the page's own words. */
  problems: string[]
}

interface Fixtures {
  /** The host pages, in front of a sandbox of their own. */
  openHosts: (options?: Omit<HostsOptions, 'apiUrl'>) => Promise<OpenedHosts>
}

export const test = base.extend<Fixtures>({
  openHosts: async ({ context }, use) => {
    const problems: string[] = []
    await context.exposeBinding('__breach', (_, breach: string) => problems.push(breach))
    await context.addInitScript(() => {
      const { __breach } = window as unknown as { __breach: (breach: string) => void }
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        __breach(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
      )
    })
    context.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()))
    context.on('weberror', (error) => problems.push(error.error().message))
    await context.clock.setFixedTime(NOW)
    const closing: (() => Promise<void>)[] = []
    await use(async (options) => {
      const sandbox = await startSandbox({ now: () => NOW })
      const hosts = await serveHosts({ apiUrl: sandbox.apiUrl, ...options })
      closing.push(hosts.close, sandbox.close)
      return { url: hosts.url, sandbox, problems }
    })
    for (const close of closing) await close()
  },
})

const formOf = (page: Page): Locator => page.locator('booking-form').first()

/** Brings the first form of a page into view, by the page's own means. */
export async function show(page: Page): Promise<void> {
  const opener = page.locator('[data-booking-open], .bf-opener:visible').first()
  if (await formOf(page).evaluate((element) => (element.getAttribute('mode') ?? 'inline') !== 'inline'))
    await opener.click()
  await expect(time(page)).toBeVisible()
}

/** The first free time. */
export const time = (page: Page): Locator =>
  formOf(page)
    .getByRole('button', { name: /^\d{1,2}:\d\d/ })
    .first()

/** The button that books. */
export const bookButton = (page: Page): Locator =>
  formOf(page)
    .getByRole('button', { name: /^Book \w/ })
    .and(formOf(page).locator('[type=submit]'))

export const nameField = (page: Page): Locator => formOf(page).getByLabel(/Your name|Ihr Name/)
export const bookedHeading = (page: Page): Locator =>
  formOf(page).getByRole('heading', { name: /You are booked|Ihr Termin steht fest/ })

/** Presses the button on answers that are missing, and waits for what is said of them. */
export async function pressTooEarly(page: Page): Promise<void> {
  await time(page).click()
  await bookButton(page).click()
  await expect(formOf(page).locator('.bf-summary')).toBeFocused()
}

/** Books at the first free time. */
export async function book(page: Page): Promise<void> {
  if (await time(page).isVisible()) await time(page).click()
  await nameField(page).fill('Ada Lovelace')
  await formOf(page)
    .getByLabel(/E-mail address|E-Mail-Adresse/)
    .fill('ada@example.com')
  await bookButton(page).click()
  await expect(bookedHeading(page)).toBeFocused()
}

export { expect }
