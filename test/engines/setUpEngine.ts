// Setup of the test files for engines: a browser for each file; a sandbox, a fault server and a site for each
// test.
import { resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { createFaultServer, type FaultServer } from '../../sandbox/faults/createFaultServer.js'
import { toFaultUrl } from '../../sandbox/faults/toFaultUrl.js'
import { serveHosts } from '../support/serveHosts.js'
import { startSandbox, type StartedSandbox } from '../support/startSandbox.js'
import { createFinder, type Finder } from './driver/createFinder.js'
import { isEngineName, type EngineName } from './driver/engineNames.js'
import { openEngine, type EngineBrowser } from './driver/openEngine.js'
import { addPageScripts, readPageScripts, serveSite, type SiteOptions } from './site/serveSite.js'
import type { WatchedWindow } from './site/watchPage.js'

/** The time that every test books. */
export const START = '2030-01-08T13:00:00Z'

const SITE = resolve('test/e2e/app/dist')

/** The engine of this run, set by `scripts/tests/runEngines.ts`. */
export const ENGINE: EngineName = readEngine()

/** An open page with its sandbox. */
export interface Opened extends Finder {
  browser: EngineBrowser
  sandbox: StartedSandbox
  /** Returns the errors and warnings of the page. */
  problems: () => Promise<string[]>
}

type OpenOptions = Omit<SiteOptions, 'folder'> & { props?: Readonly<Record<string, unknown>>; path?: string }

/** Sets up the tests of a file. Call it once, outside of tests. */
export function setUpEngine() {
  let browser: EngineBrowser | undefined
  const closing: (() => Promise<void>)[] = []
  beforeAll(async () => {
    browser = await openEngine(ENGINE)
  }, 60_000)
  afterEach(async () => {
    // An open page would keep its servers from closing, and report its problems to the next test.
    await browser?.goto('about:blank')
    for (const close of closing.splice(0).toReversed()) await close()
  })
  afterAll(() => browser?.close(), 60_000)

  const open = async (slug: string, { props, path = '', ...site }: OpenOptions = {}): Promise<Opened> => {
    if (!browser) throw new Error('No browser is open yet. Open pages inside a test.')
    const sandbox = await startSandbox()
    closing.push(sandbox.close)
    const { url, close } = await serveSite({ folder: SITE, ...site })
    closing.push(close)
    const allProps = {
      eventType: { username: 'jane', eventTypeSlug: slug },
      start: START,
      timeZone: 'Europe/Rome',
      locale: 'en-GB',
      apiUrl: sandbox.apiUrl,
      ...props,
    }
    await browser.goto(`${url}${path}?${new URLSearchParams({ props: JSON.stringify(allProps) })}`)
    return toOpened(browser, sandbox)
  }

  /** Opens a host page of the demo site with the element of the last build. */
  const openHost = async (name: string): Promise<Opened> => {
    if (!browser) throw new Error('No browser is open yet. Open pages inside a test.')
    const sandbox = await startSandbox()
    const more = Object.fromEntries(
      Object.entries(readPageScripts()).map(([path, body]) => [
        path,
        { type: 'text/javascript', headers: {}, body },
      ]),
    )
    const { url, close } = await serveHosts({ apiUrl: sandbox.apiUrl, alter: addPageScripts, more })
    closing.push(sandbox.close, close)
    await browser.goto(`${url}/hosts/${name}`)
    return toOpened(browser, sandbox)
  }

  /** Opens a form that sends its bookings to a fault server. */
  const openUnder = async (
    fault: string,
    params?: Readonly<Record<string, string | number>>,
    site?: OpenOptions,
  ): Promise<Opened & { faults: FaultServer }> => {
    const faults = await createFaultServer()
    closing.push(faults.close)
    const eventType = await fetchIntro(faults)
    const opened = await open('intro', {
      ...site,
      props: { eventType, apiUrl: toFaultUrl(faults, fault, params) },
    })
    return { ...opened, faults }
  }
  return { open, openUnder, openHost }
}

function toOpened(browser: EngineBrowser, sandbox: StartedSandbox): Opened {
  return {
    browser,
    sandbox,
    ...createFinder(browser),
    problems: () => browser.read(() => (window as unknown as WatchedWindow).__problems),
  }
}

/** Fetches the event type outside of the browser, because some faults affect every request of the browser. */
async function fetchIntro(faults: FaultServer): Promise<unknown> {
  const response = await faults.sandbox.app.request('/v2/event-types?username=jane&eventSlug=intro', {
    headers: { 'cal-api-version': '2024-06-14' },
  })
  const { data } = (await response.json()) as { data: unknown[] }
  return data[0]
}

/** Types the name and the e-mail address of the attendee. */
export async function fillAttendee(
  { label }: Finder,
  name = 'Ada Lovelace',
  email = 'ada@example.com',
): Promise<void> {
  await label('Your name').fill(name)
  await label('E-mail address').fill(email)
}

/** Clicks the submit button. */
export function pressBook({ role }: Finder): Promise<void> {
  return role('button', /^(Book|Request) /).click()
}

/** Checks the number of bookings that the sandbox stores, and returns them. */
export async function expectBookings({ sandbox }: Opened, count: number) {
  const bookings = await sandbox.sandbox.store.list({ take: 10, skip: 0 })
  expect(bookings).toHaveLength(count)
  return bookings
}

function readEngine(): EngineName {
  const name = process.env.ENGINE ?? ''
  if (!isEngineName(name))
    throw new Error(
      '[booking-form] ENGINE names no engine. Run "npm run test:engines", which sets it to each in turn.',
    )
  return name
}
