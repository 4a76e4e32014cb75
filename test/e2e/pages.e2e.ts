import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import type { StartedSandbox } from '../support/startSandbox.js'
import { expect, test } from './fixtures.js'

const START = '2030-01-08T13:00:00Z'
const INTRO = {
  eventType: { username: 'jane', eventTypeSlug: 'intro' },
  start: START,
  timeZone: 'Europe/Rome',
  locale: 'en-GB',
}

interface HostPage {
  headers?: Record<string, string>
  /** HTML around the form. `$root` marks the place of the form. */
  around?: string
}

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Serves the built site with other headers or other HTML around the form, and opens it. */
async function openAs(page: Page, sandbox: StartedSandbox, { headers = {}, around = '$root' }: HostPage) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join('test/e2e/app/dist', path === '/' ? 'index.html' : path)
    if (!existsSync(file)) return void response.writeHead(404).end()
    const text = readFileSync(file, 'utf8')
    response.writeHead(200, {
      'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      ...headers,
    })
    response.end(
      path === '/'
        ? text.replace('<main id="root"></main>', () => around.replace('$root', '<main id="root"></main>'))
        : text,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  page.once('close', () => server.close())
  const { port } = server.address() as AddressInfo
  await page.goto(
    `http://127.0.0.1:${port}/?${new URLSearchParams({ props: JSON.stringify({ ...INTRO, apiUrl: sandbox.apiUrl }) })}`,
  )
}

function watch(page: Page) {
  const problems: string[] = []
  page.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  return problems
}

async function fill(page: Page) {
  await page.getByLabel('Your name').fill('Ada Lovelace')
  await page.getByLabel('E-mail address').fill('ada@example.com')
}

const button = (page: Page) => page.getByRole('button', { name: /^Book / })
const bookedHeading = (page: Page) => page.getByRole('heading', { name: 'You are booked' })

async function book(page: Page) {
  await fill(page)
  await button(page).click()
  await expect(bookedHeading(page)).toBeVisible()
}

test('H07 H09: the form violates no policy that allows only the site’s own files and the endpoint, and has its styles', async ({
  page,
  sandbox,
}) => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${new URL(sandbox.apiUrl).origin}; require-trusted-types-for 'script'`
  const problems = watch(page)
  await openAs(page, sandbox, { headers: { 'content-security-policy': policy } })
  await expect(page.getByLabel('Your name')).toHaveCSS('border-top-left-radius', '10px')
  await book(page)
  expect(problems).toEqual([])
})

test('H09: the build contains no eval and no new Function', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(
    files.filter((file) => /\bnew Function\b|\beval\(/.test(readFileSync(`dist/${file}`, 'utf8'))),
  ).toEqual([])
})

test('H41: the form books on a cross-origin isolated page', async ({ page, sandbox }) => {
  const problems = watch(page)
  await openAs(page, sandbox, {
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  })
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
  await book(page)
  expect(problems).toEqual([])
})

for (const way of ['click', 'Enter'] as const) {
  test(`H40: the form books in a sandboxed frame without allow-forms, with ${way}`, async ({
    page,
    siteUrl,
    sandbox,
  }) => {
    const query = new URLSearchParams({ props: JSON.stringify({ ...INTRO, apiUrl: sandbox.apiUrl }) })
    await page.goto(siteUrl)
    await page.setContent(
      `<iframe title="Booking" sandbox="allow-scripts allow-same-origin" src="${siteUrl}?${query}" width="600" height="900"></iframe>`,
    )
    const frame = page.frameLocator('iframe')
    await frame.getByLabel('Your name').fill('Ada Lovelace')
    await frame.getByLabel('E-mail address').fill('ada@example.com')
    if (way === 'click') await frame.getByRole('button', { name: /^Book / }).click()
    else await frame.getByLabel('E-mail address').press('Enter')
    await expect(frame.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  })
}

test('H37: Enter books inside a form of the host and does not submit that form', async ({
  page,
  sandbox,
}) => {
  await openAs(page, sandbox, {
    around: '<form id="host" action="/elsewhere"><input aria-label="Search" />$root</form>',
  })
  const address = page.url()
  await page.evaluate(() =>
    document
      .getElementById('host')
      ?.addEventListener('submit', () => document.body.setAttribute('data-host-sent', '')),
  )
  await fill(page)
  await page.getByLabel('E-mail address').press('Enter')
  await expect(bookedHeading(page)).toBeVisible()
  expect(page.url()).toBe(address)
  await expect(page.locator('body')).not.toHaveAttribute('data-host-sent')
})

test('H31: the form takes no focus when it renders in a modal dialog, and books', async ({
  page,
  sandbox,
}) => {
  await openAs(page, sandbox, { around: '<dialog><button id="close">Close</button>$root</dialog>' })
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
  await expect(page.getByLabel('Your name')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
  await book(page)
  await expect(bookedHeading(page)).toBeFocused()
})

test('H32: the form fits into a transformed container of 240 pixels that clips its content', async ({
  page,
  sandbox,
}) => {
  await openAs(page, sandbox, {
    around: '<div id="box" style="width: 240px; overflow: hidden; transform: translateX(10px)">$root</div>',
  })
  const overflow = () => page.evaluate(() => (document.getElementById('box')?.scrollWidth ?? 0) - 240)
  await expect(button(page)).toBeVisible()
  expect(await overflow()).toBe(0)
  await button(page).click()
  await expect(page.getByRole('group', { name: /^Fix/ })).toBeVisible()
  expect(await overflow()).toBe(0)
  await book(page)
  expect(await overflow()).toBe(0)
})

const RESETS = `*,*::before,*::after{box-sizing:border-box;margin:0;padding:0;border:0 solid}html{line-height:1.15}
body{line-height:inherit}button,input,select,textarea{font:inherit;color:inherit;background:transparent;border-radius:0}
fieldset{margin:0;padding:0}ol,ul,menu{list-style:none}a{color:inherit;text-decoration:inherit}h1,h2,h3{font-size:inherit;font-weight:inherit}
label{display:inline-block}legend{float:left;width:100%}`

/** Returns the visible styles of the fields and the submit button. */
const look = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.bf-root input, .bf-root textarea, .bf-root button[type=submit]')].map(
      (one) => {
        const {
          borderTopWidth,
          borderTopColor,
          paddingInlineStart,
          backgroundColor,
          borderTopLeftRadius,
          color,
        } = getComputedStyle(one)
        return [
          one.getBoundingClientRect().height,
          borderTopWidth,
          borderTopColor,
          paddingInlineStart,
          backgroundColor,
          borderTopLeftRadius,
          color,
        ]
      },
    ),
  )

for (const [name, reset, sheet] of [
  ['in a layer, beside the style sheet', `@layer base {${RESETS}}`, ''],
  [
    'in no layer, beside the style sheet without a layer',
    RESETS,
    readFileSync('src/styles.css', 'utf8').replace('@layer booking-form', '@media all'),
  ],
]) {
  test(`H06: common CSS resets do not change the look of the form: ${name}`, async ({ page, openForm }) => {
    await openForm(INTRO)
    await expect(button(page)).toBeVisible()
    const before = await look(page)
    expect(before.map(([, border]) => border)).toEqual(before.map(() => '1px'))
    await page.evaluate(
      (texts) => {
        document.head.prepend(
          ...texts.map((text) => Object.assign(document.createElement('style'), { textContent: text })),
        )
      },
      // Styles of the page come first, because the page's script loads the style sheet of the library later.
      [reset ?? '', sheet ?? ''],
    )
    await expect.poll(() => look(page)).toEqual(before)
    await book(page)
  })
}

test('H06: the form has all its colours, light and dark, when a build tool converts new colour functions', async ({
  page,
  openForm,
}) => {
  const lookWith = async (theme: 'light' | 'dark' | undefined) => {
    await openForm({ ...INTRO, ...(theme && { appearance: { theme } }) })
    await expect(button(page)).toBeVisible()
    return look(page)
  }
  const [light, dark, automatic] = [
    await lookWith('light'),
    await lookWith('dark'),
    await lookWith(undefined),
  ]
  for (const [, border, , , background] of [...light, ...dark])
    expect([border, background]).not.toContain('rgba(0, 0, 0, 0)')
  expect(light.map(([, border]) => border)).toEqual(light.map(() => '1px'))
  expect(dark).not.toEqual(light)
  expect(automatic).toEqual(light)
})

test('H39: fields, focus and errors are visible with forced colours', async ({ page, openForm }) => {
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more' })
  await openForm(INTRO)
  const name = page.getByLabel('Your name')
  await expect(name).toHaveCSS('border-top-style', 'solid')
  await button(page).click()
  await expect(page.getByRole('group', { name: /^Fix/ })).toBeFocused()
  await expect(page.locator('.bf-error').first()).toBeVisible()
  await name.focus()
  await expect(name).toHaveCSS('outline-style', 'solid')
  await expect(button(page)).toHaveCSS('border-top-style', 'solid')
})

/** Does what a page translator does: wraps every text in a new element. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode())
      if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const font = document.createElement('font')
      text.replaceWith(font)
      font.textContent = `«${text.textContent}»`
    }
  })

test('H34 H36: the form keeps the answers and books when the page is translated before each step', async ({
  page,
  openForm,
}) => {
  await openForm(INTRO)
  await fill(page)
  await translate(page)
  await page.locator('.bf-root input').nth(1).fill('no address')
  await page.locator('.bf-root button[type=submit]').click()
  await expect(page.locator('.bf-summary')).toBeVisible()
  await translate(page)
  await expect(page.locator('.bf-root input').first()).toHaveValue('Ada Lovelace')
  await page.locator('.bf-root input').nth(1).fill('ada@example.com')
  await translate(page)
  await page.locator('.bf-root button[type=submit]').click()
  await expect(page.locator('.bf-confirmation-title')).toContainText('You are booked')
})

test('H35 H36: the form renders removed elements again with every value', async ({ page, openForm }) => {
  await openForm(INTRO)
  await fill(page)
  // The parent of what React removes next is gone, so the removal by React throws.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.bf-root form > *')) one.remove()
    for (const text of document.querySelectorAll('.bf-header *')) text.replaceChildren()
  })
  await page.evaluate(() => document.querySelector('form')?.requestSubmit())
  await expect(bookedHeading(page)).toBeVisible()
  await expect(page.getByText('Ada Lovelace')).toBeVisible()
})

test('I37: elements that an extension adds beside the fields do not move anything', async ({
  page,
  openForm,
}) => {
  await openForm(INTRO)
  // Wait for lazy-loaded parts, whose size may differ from that of their placeholders.
  await expect(page.getByRole('button', { name: 'Add guests' })).toBeVisible()
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.bf-root input, .bf-root textarea')].map(
        (one) => one.getBoundingClientRect().top,
      ),
    )
  const before = await places()
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.bf-root input, .bf-root textarea')) {
      const helper = document.createElement('grammar-helper')
      helper.style.cssText = 'position: absolute; width: 16px; height: 16px'
      one.after(helper)
      one.setAttribute('data-helper', '1')
    }
  })
  expect(await places()).toEqual(before)
  await book(page)
})

test('I41: going back to the page restores the answers, and exactly these are sent', async ({
  page,
  siteUrl,
  openForm,
}) => {
  const bodies: { attendee: unknown }[] = []
  page.on('request', (request) => request.method() === 'POST' && bodies.push(request.postDataJSON()))
  await openForm({ ...INTRO, draft: true })
  await fill(page)
  await page.goto(`${siteUrl}assets/`)
  await page.goBack()
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Lovelace')
  await button(page).click()
  await expect(bookedHeading(page)).toBeVisible()
  expect(bodies).toMatchObject([{ attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } }])
})

for (const [name, when] of [
  ['L15: a page that is frozen while a booking is pending shows the outcome when it resumes', 'sending'],
  [
    'L16: a page that is frozen with the confirmation still shows it when it resumes, and sends nothing again',
    'booked',
  ],
] as const) {
  test(name, async ({ page, openForm }) => {
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    await page.route('**/v2/bookings', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, when === 'sending' ? 1000 : 0))
      await route.continue()
    })
    await openForm(INTRO)
    await fill(page)
    await button(page).click()
    await expect(
      when === 'sending' ? page.getByRole('button', { name: /^Booking/ }) : bookedHeading(page),
    ).toBeVisible()
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await expect(bookedHeading(page)).toBeVisible()
    expect(posts).toHaveLength(1)
  })
}

test('P01 P04 P09: answers go only into the request to the endpoint, and no other origin is contacted', async ({
  page,
  siteUrl,
  sandbox,
  openForm,
}) => {
  const logged: string[] = []
  page.on('console', (message) => logged.push(message.text()))
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await openForm(INTRO)
  const [address, title, steps] = [page.url(), await page.title(), await page.evaluate(() => history.length)]
  await book(page)
  expect(logged.join(' ')).not.toMatch(/ada/i)
  expect([page.url(), await page.title(), await page.evaluate(() => history.length)]).toEqual([
    address,
    title,
    steps,
  ])
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ])
  expect(stored).toEqual([0, 0, '', 0])
  expect(requested.filter((url) => !url.startsWith(siteUrl) && !url.startsWith(sandbox.apiUrl))).toEqual([])
})

test('F49: a page that is reloaded while a booking is on its way says so, and a repeat has the same id', async ({
  page,
  openForm,
}) => {
  const ids: unknown[] = []
  await page.route('**/v2/bookings', (route) => {
    const body = route.request().postDataJSON() as { metadata: { submissionId: string } }
    ids.push(body.metadata.submissionId)
    // The first request reaches the server, and the reply is lost with the page.
    return ids.length > 1 ? route.continue() : void fetch(route.request().url(), toInit(route.request()))
  })
  page.on('dialog', (dialog) => dialog.accept())
  await openForm(INTRO)
  await fill(page)
  await page.getByRole('button', { name: /^Book / }).click()
  await expect.poll(() => ids).toHaveLength(1)
  await page.reload()
  await expect(page.getByRole('heading', { name: /^An attempt was made at \d\d:\d\d on / })).toBeVisible()
  await expect(page.getByText(/^You may be booked for Tuesday,? 8 January 2030, 14:00 already/)).toBeVisible()
  await fill(page)
  await page.getByRole('button', { name: /^Book / }).click()
  await expect(page.getByRole('heading', { name: 'Your first attempt may have succeeded' })).toBeVisible()
  expect(ids[1]).toBe(ids[0])
})

const toInit = (request: Request) => ({
  method: request.method(),
  headers: request.headers(),
  body: request.postData(),
})

test('P12: neither the URL nor the storage of a page can make the form show a confirmation', async ({
  page,
  siteUrl,
  sandbox,
}) => {
  await page.addInitScript(() => {
    for (const key of ['booking', 'booking-form', 'uid'])
      sessionStorage.setItem(key, JSON.stringify({ status: 'accepted', uid: 'forged', step: 'booked' }))
  })
  const query = new URLSearchParams({
    props: JSON.stringify({ ...INTRO, apiUrl: sandbox.apiUrl }),
    booking: 'forged',
    uid: 'forged',
    status: 'accepted',
  })
  await page.goto(`${siteUrl}?${query}#booked`)
  await expect(button(page)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/forged|You are booked/)
})

for (const [what, time] of [
  ['a year behind', '2029-01-08T13:00:00Z'],
  ['an hour past the time', '2030-01-08T14:00:00Z'],
  ['years ahead', '2035-06-01T00:00:00Z'],
] as const) {
  test(`T17: the form books on a device whose clock is ${what}`, async ({ page, openForm }) => {
    await page.clock.setFixedTime(time)
    await openForm(INTRO)
    await book(page)
  })
}

test('H19: the form renders and books on a page with a frozen clock', async ({ page, openForm }) => {
  await page.addInitScript(() => {
    const now = Date.now()
    Date.now = () => now
    performance.now = () => 0
  })
  await openForm(INTRO)
  await book(page)
})

const PAGES: [string, () => void][] = [
  ['H12: with a function on Object.prototype', () => Object.assign(Object.prototype, { each() {} })],
  [
    'H14 H15: with options on Object.prototype',
    () =>
      Object.assign(Object.prototype, {
        credentials: 'include',
        mode: 'no-cors',
        integrity: 'sha256-x',
        timeZone: 'Asia/Tokyo',
        hour12: true,
        endpoint: 'https://evil.example/',
        redirectUrl: 'https://evil.example/',
        apiKey: 'x',
        draft: true,
        metadata: { evil: '1' },
      }),
  ],
  [
    'H16: with a toJSON method on arrays',
    () =>
      Object.defineProperty(Array.prototype, 'toJSON', {
        value(this: unknown[]) {
          return `[${Array.prototype.map.call(this, (one) => JSON.stringify(one)).join(', ')}]`
        },
        enumerable: false,
      }),
  ],
  [
    'H17: with replaced Array.from, bind and remove',
    () => {
      const from = Array.from
      Array.from = function (this: unknown, ...args: Parameters<typeof from>) {
        return from.apply(Array, args)
      } as typeof from
      const { bind } = Function.prototype
      Function.prototype.bind = function (this: (...all: unknown[]) => unknown, ...args) {
        return bind.apply(this, args as [unknown]) as never
      }
      Element.prototype.remove = function () {
        this.parentNode?.removeChild(this)
      }
    },
  ],
  [
    'H21: without randomUUID and subtle',
    () => {
      for (const key of ['randomUUID', 'subtle']) Object.defineProperty(crypto, key, { value: undefined })
    },
  ],
  [
    'H22: with storage that throws',
    () => {
      for (const key of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, key, {
          get() {
            throw new DOMException('Denied', 'SecurityError')
          },
        })
    },
  ],
]

for (const [name, prepare] of PAGES) {
  test(`${name}, the form books the typed answers at its endpoint`, async ({ page, sandbox, openForm }) => {
    await page.addInitScript(prepare)
    const bodies: unknown[] = []
    page.on(
      'request',
      (request) => request.method() === 'POST' && bodies.push(JSON.parse(request.postData() ?? 'null')),
    )
    await openForm({ ...INTRO, ...(name.startsWith('H22') && { draft: true }) })
    await expect(page.getByText('14:00 – 14:30')).toBeVisible()
    await fill(page)
    await page.getByRole('button', { name: 'Add guests' }).click()
    await page.getByLabel('Guest 1').fill('bob@example.com')
    await button(page).click()
    await expect(bookedHeading(page)).toBeVisible()
    expect(bodies).toEqual([
      expect.objectContaining({
        attendee: expect.objectContaining({
          name: 'Ada Lovelace',
          email: 'ada@example.com',
          timeZone: 'Europe/Rome',
        }),
        guests: ['bob@example.com'],
        metadata: { submissionId: expect.any(String) },
      }),
    ])
    expect(await sandbox.sandbox.store.list({ take: 5, skip: 0 })).toHaveLength(1)
  })
}
