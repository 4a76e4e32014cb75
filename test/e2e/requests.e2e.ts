import type { Page } from '@playwright/test'
import { countRoundTrips } from '../../bench/browser/countRoundTrips.js'
import { slowNetwork, type SlowRequest } from '../../bench/browser/slowNetwork.js'
import { CASES, serveElement } from '../../bench/elementPages.js'
import { expect, now, test } from './fixtures.js'

/** What a page needs until the visitor can use its form. */
interface Counts {
  scripts: number
  /** The longest chain of requests, each of which starts after the one before it has ended. */
  roundTrips: number
}

const INTRO = { eventType: { username: 'jane', eventTypeSlug: 'intro' } }
const START = { start: '2030-01-08T13:00:00Z' }

/** Notes when the first element that matches `usable` is rendered, and sets the clock. */
function watch({ usable, nowMs }: { usable: string; nowMs: number }): void {
  const shiftMs = nowMs - Date.now()
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...values: []) {
      super(...((values.length ? values : [RealDate.now() + shiftMs]) as []))
    }
    static override now = () => RealDate.now() + shiftMs
  } as DateConstructor
  new MutationObserver(() => {
    if (!document.querySelector(usable)) return
    document.documentElement.dataset.usableMs ??= String(performance.now())
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

/** Opens a page on a network with 150 ms of latency, and counts until `readUsableMs` resolves. */
async function count(page: Page, open: () => Promise<unknown>, readUsableMs: () => Promise<number>) {
  const requests = new Map<string, SlowRequest>()
  await slowNetwork(await page.context().newCDPSession(page), requests)
  let scripts = 0
  page.on('request', (request) => (scripts += request.resourceType() === 'script' ? 1 : 0))
  await open()
  const usableMs = await readUsableMs()
  const all = [...requests.values()]
  return { scripts, roundTrips: countRoundTrips(all, (all[0]?.startedMs ?? 0) + usableMs) }
}

/** Returns the counts that are over their budgets. */
function findOver(counts: Counts, budgets: Counts): string[] {
  const names = ['scripts', 'roundTrips'] as const
  return names
    .filter((name) => counts[name] > budgets[name])
    .map((name) => `${name}: ${counts[name]}, over ${budgets[name]}`)
}

test.describe('the requests until a form can be used', () => {
  const cases = [
    { what: 'with a picker', props: {}, usable: '.bf-time:not([aria-disabled])', scripts: 7, roundTrips: 5 },
    { what: 'with a start', props: START, usable: '[type=submit]', scripts: 6, roundTrips: 4 },
  ]
  for (const { what, props, usable, ...budgets } of cases)
    test(`on the built page of a host, ${what}`, async ({ page, openForm }) => {
      await page.addInitScript(watch, { usable, nowMs: now().getTime() })
      const noted = page.locator('[data-usable-ms]')
      const open = () => openForm({ ...INTRO, ...props })
      const counts = await count(page, open, async () => Number(await noted.getAttribute('data-usable-ms')))
      expect(findOver(counts, budgets)).toEqual([])
      // Otherwise nothing was counted.
      expect(Math.min(counts.scripts, counts.roundTrips)).toBeGreaterThan(2)
    })

  test('with the built element', async ({ context }) => {
    const server = await serveElement('dist/widget')
    try {
      for (const { path, what, maxRoundTrips } of CASES) {
        const budgets = { scripts: 3, roundTrips: maxRoundTrips }
        const findInPage = async () => {
          const page = await context.newPage()
          const counts = await count(
            page,
            () => page.goto(`${server.origin}/${path}`),
            async () =>
              Number(
                await (await page.waitForFunction(() => Reflect.get(globalThis, 'usableMs'))).jsonValue(),
              ),
          )
          await page.close()
          return findOver(counts, budgets)
        }
        // On a busy machine, a request may start so late that it seems to have waited for another one.
        const over = (await findInPage()).length ? await findInPage() : []
        expect(over, what).toEqual([])
      }
    } finally {
      await server.close()
    }
  })

  test('would be over these budgets with one more of them', () => {
    expect(findOver({ scripts: 6, roundTrips: 5 }, { scripts: 5, roundTrips: 4 })).toHaveLength(2)
    expect(findOver({ scripts: 5, roundTrips: 4 }, { scripts: 5, roundTrips: 4 })).toEqual([])
  })
})
