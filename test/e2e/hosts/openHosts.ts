import type { Locator, Page } from '@playwright/test'
import { startSandbox, type StartedSandbox } from '../../support/startSandbox.js'
import { serveHosts, type HostsOptions } from '../../support/serveHosts.js'
import { test as base, expect } from '../fixtures.js'

/** The fixed time of the server and of the page, so that no slot passes while two pages are compared. */
const NOW = Date.parse('2030-01-07T06:00:00Z')

/** Running host pages and their sandbox. */
export interface OpenedHosts {
  /** Without a trailing slash. */
  url: string
  sandbox: StartedSandbox
  /** Console errors, console warnings and violations of the content security policy. */
  problems: string[]
}

interface Fixtures {
  /** Serves the host pages with their own sandbox. */
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

/** Opens the first form of a page as a visitor would. */
export async function show(page: Page): Promise<void> {
  const opener = page.locator('[data-booking-open], .bf-opener:visible').first()
  if (await formOf(page).evaluate((element) => (element.getAttribute('mode') ?? 'inline') !== 'inline'))
    await opener.click()
  await expect(time(page)).toBeVisible()
}

/** Finds the button of the first free time. */
export const time = (page: Page): Locator =>
  formOf(page)
    .getByRole('button', { name: /^\d{1,2}:\d\d/ })
    .first()

/** Finds the submit button. */
export const bookButton = (page: Page): Locator =>
  formOf(page)
    .getByRole('button', { name: /^(?:Book|حجز) / })
    .and(formOf(page).locator('[type=submit]'))

export const nameField = (page: Page): Locator => formOf(page).getByLabel(/Your name|Ihr Name/)
export const bookedHeading = (page: Page): Locator =>
  formOf(page).getByRole('heading', { name: /You are booked|Ihr Termin steht fest|تم الحجز/ })

/** Submits without answers and waits for the error summary. */
export async function pressTooEarly(page: Page): Promise<void> {
  await time(page).click()
  await bookButton(page).click()
  await expect(formOf(page).locator('.bf-summary')).toBeFocused()
}

/** Books the first free time. */
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
