import type { Page } from '@playwright/test'
import { HOST_PAGES } from '../../sandbox/site/hosts/hostPages.js'
import { giveRoom, readTaken, toCleanPage } from './hosts/cleanPage.js'
import {
  book,
  expect,
  nameField,
  pressTooEarly,
  show,
  test,
  time,
  type OpenedHosts,
} from './hosts/openHosts.js'
import { compareForms, readForm } from './hosts/readForm.js'
import { readHost } from './hosts/readHost.js'

test.describe.configure({ mode: 'parallel' })
test.use({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } })

const bookingsOf = ({ sandbox }: OpenedHosts) => sandbox.sandbox.store.list({ take: 5, skip: 0 })

/** Opens a page, records its state before the form renders, then lets the form render. */
async function openReading(page: Page, address: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/widget/booking-form.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => document.readyState === 'interactive' && document.querySelector('booking-form'),
  )
  const host = await page.evaluateHandle(readHost)
  release()
  return host
}

for (const { name, title } of HOST_PAGES) {
  test(`${title}: the form books without a policy violation and does not change the page`, async ({
    page,
    openHosts,
  }) => {
    const hosts = await openHosts()
    const host = await openReading(page, `${hosts.url}/hosts/${name}`)
    await show(page)
    await book(page)
    const [booking] = await bookingsOf(hosts)
    expect(booking).toMatchObject({ attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } })
    expect(hosts.problems).toEqual([])
    await page.keyboard.press('Escape')
    await page.mouse.move(0, 0)
    // A dialog restores the focus shortly after it closes, and the focus ring of the page is not a change by
    // the form.
    const changes = async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      return host.evaluate((state) => state.compare())
    }
    await expect.poll(changes).toEqual([])
  })
}

interface Compared {
  name: string
  hosts: OpenedHosts
  cleanHosts: OpenedHosts
  /**
   * How often to compare again before a difference counts, because lazy-loaded parts may still be missing.
   */
  retries?: number
}

/**
 * Compares the form of a page with that of a clean page: with the time picker, with errors, and with the
 * confirmation.
 */
async function findDifferences(
  page: Page,
  { name, hosts, cleanHosts, retries = 5 }: Compared,
): Promise<string[]> {
  const clean = await page.context().newPage()
  await page.goto(`${hosts.url}/hosts/${name}`)
  await clean.goto(`${cleanHosts.url}/hosts/${name}`)
  const taken = await readTaken(page)
  const differences: string[] = []
  const compare = async (state: string, uids: [string?, string?] = []) => {
    for (const one of [page, clean]) await one.mouse.move(0, 0)
    const compareOnce = async () =>
      compareForms(await page.evaluate(readForm, uids[0]), await clean.evaluate(readForm, uids[1]))
    let found = await compareOnce()
    for (let retry = 0; found.length > 0 && retry < retries; retry++) {
      await page.waitForTimeout(200)
      found = await compareOnce()
    }
    differences.push(...found.map((line) => `${state}: ${line}`))
  }
  for (const one of [page, clean]) {
    await giveRoom(one, one === clean ? taken : [])
    await one.evaluate(
      () =>
        document.querySelector('booking-form')?.getAttribute('mode') &&
        document.querySelector('booking-form')?.open(),
    )
    await expect(time(one)).toBeVisible()
  }
  await compare('choosing')
  // Each page is in front while it is used, because browsers delay the frames and timers of a page in the
  // background by up to a second.
  for (const one of [page, clean]) {
    await one.bringToFront()
    await pressTooEarly(one)
  }
  await compare('errors')
  const uids: string[] = []
  for (const one of [page, clean]) {
    await one.bringToFront()
    await book(one)
    const uid = await one.evaluate(() => document.querySelector('booking-form')?.booking)
    uids.push([uid ?? []].flat()[0]?.uid ?? '')
  }
  expect(uids.filter(Boolean)).toHaveLength(2)
  await compare('booked', [uids[0], uids[1]])
  return differences
}

for (const { name, title } of HOST_PAGES) {
  test(`${title}: the form has exactly the computed styles of a form on a clean page`, async ({
    page,
    openHosts,
  }) => {
    const [hosts, cleanHosts] = [await openHosts(), await openHosts({ alter: toCleanPage })]
    expect(await findDifferences(page, { name, hosts, cleanHosts })).toEqual([])
  })
}

for (const light of [false, true]) {
  test(`the comparison finds styles of a page: ${light ? '“important” rules without a shadow root' : 'one rule inside the shadow root'}`, async ({
    page,
    openHosts,
  }) => {
    const leak = (html: string) => html.replace('<booking-form ', '<booking-form no-shadow ')
    const [hosts, cleanHosts] = [
      await openHosts(light ? { alter: leak } : {}),
      await openHosts({ alter: toCleanPage }),
    ]
    if (!light) {
      await page.addInitScript(() => {
        const { attachShadow } = Element.prototype
        Element.prototype.attachShadow = function (init) {
          const root = attachShadow.call(this, init)
          const sheet = new CSSStyleSheet()
          sheet.replaceSync('.bf-title { letter-spacing: 1px }')
          queueMicrotask(() => root.adoptedStyleSheets.push(sheet))
          return root
        }
      })
    }
    const differences = await findDifferences(page, {
      name: light ? 'important' : 'inline',
      hosts,
      cleanHosts,
      retries: 0,
    })
    expect(light ? differences : differences.filter((line) => line.includes('letter-spacing'))).not.toEqual(
      [],
    )
  })
}

test('H34 H36: a form that is translated from the start books and keeps the answers', async ({
  page,
  openHosts,
}) => {
  const hosts = await openHosts()
  await page.goto(`${hosts.url}/hosts/translated`)
  await expect(time(page)).toBeVisible()
  await page.getByRole('button', { name: 'Auf Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'Erstes Gespräch' })).toBeVisible()
  await pressTooEarly(page)
  await expect(page.getByLabel('Ihr Name')).toBeVisible()
  await nameField(page).fill('Ada Lovelace')
  await page.getByRole('button', { name: /^(?:Change|Ändern)/ }).click()
  await time(page).click()
  await expect(nameField(page)).toHaveValue('Ada Lovelace')
  await book(page)
  await expect(page.getByRole('heading', { name: 'Ihr Termin steht fest' })).toBeVisible()
  expect(await bookingsOf(hosts)).toHaveLength(1)
  expect(hosts.problems).toEqual([])
})

test('H42: every page has a way to book without JavaScript', async ({ browser, openHosts }) => {
  const hosts = await openHosts()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const { name } of HOST_PAGES) {
    await page.goto(`${hosts.url}/hosts/${name}`)
    await expect(page.locator('a[href="mailto:jane@example.com"]').first(), name).toBeVisible()
  }
  await context.close()
})

test('the demo can show a page without scripts, and shows the fallback if the server is unreachable', async ({
  page,
  openHosts,
}) => {
  const hosts = await openHosts()
  await page.goto(`${hosts.url}/hosts/no-script?scripts=off`)
  await expect(page.getByRole('link', { name: 'jane@example.com' })).toBeVisible()
  await page.goto(`${hosts.url}/hosts/no-script`)
  await expect(time(page)).toBeVisible()
  await expect(page.getByRole('link', { name: 'jane@example.com' })).toBeHidden()
  await page.route(`${hosts.sandbox.apiUrl}/**`, (route) => route.abort())
  await page.reload()
  await expect(page.locator('booking-form').getByRole('button', { name: /again/i })).toBeVisible()
  await expect(page.getByRole('link', { name: 'jane@example.com' })).toBeVisible()
})

test('the dialog opens and closes with the keyboard, restores the focus, and keeps the answers', async ({
  page,
  openHosts,
}) => {
  const hosts = await openHosts()
  await page.goto(`${hosts.url}/hosts/dialog`)
  await expect(page.locator('booking-form:defined')).toHaveCount(1)
  for (const opener of [
    page.getByRole('link', { name: 'Book a call' }),
    page.getByRole('button', { name: 'See when I am free' }),
  ]) {
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Book a time' })).toBeVisible()
    if (await nameField(page).count()) await expect(nameField(page)).toHaveValue('Ada Lovelace')
    else {
      await time(page).press('Enter')
      await nameField(page).fill('Ada Lovelace')
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(opener).toBeFocused()
  }
  expect(page.url()).toBe(`${hosts.url}/hosts/dialog`)
  await page.keyboard.press('Enter')
  await book(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await bookingsOf(hosts)).toHaveLength(1)
  expect(hosts.problems).toEqual([])
})

test('each of two forms on a page makes its own booking', async ({ page, openHosts }) => {
  const hosts = await openHosts()
  await page.goto(`${hosts.url}/hosts/two-forms`)
  for (const name of ['A review', 'A call']) {
    const form = page.getByRole('region', { name }).locator('booking-form')
    await form
      .getByRole('button', { name: /^\d{1,2}:\d\d/ })
      .nth(name === 'A call' ? 3 : 0)
      .click()
    await form.getByLabel('Your name').fill(name)
    await form.getByLabel('E-mail address').fill('ada@example.com')
    for (const required of await form.locator('textarea[aria-required=true], textarea[required]').all())
      await required.fill('Everything')
    await form.locator('[type=submit]').click()
    await expect(form.getByRole('heading', { name: 'You are booked' })).toBeFocused()
  }
  expect((await bookingsOf(hosts)).map((booking) => booking.attendee.name).toSorted()).toEqual([
    'A call',
    'A review',
  ])
  expect(hosts.problems).toEqual([])
})
