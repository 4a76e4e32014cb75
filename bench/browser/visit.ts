import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import type { Sample } from '../figures.js'
import type { MountTimes } from '../page/runContender.js'
import { toTypedLabel } from '../page/questions.js'
import { PageCosts } from './PageCosts.js'

/** A page to visit. */
export interface VisitOptions {
  /** The origin of the server. */
  origin: string
  /** The path of the page of the contender. */
  path: string
  /** How many custom fields the form has. */
  count: number
  throttle: number
  /** Whether the page counts what React renders. */
  isCounted?: boolean
}

/** Runs around each phase of a visit, for example to record a profile of it. */
export type Observe = (phase: string, run: () => Promise<void>) => Promise<void>

/** The keys that are typed into the form. */
export const KEYS = 'performance'
const WAIT_MS = 180_000

/**
 * Opens the page of a contender with an empty cache and uses the form as a visitor would: it is loaded,
 * typed into, submitted empty, corrected, mounted again with all answers, and submitted.
 *
 * @param prepare - what to do with the page before it is opened
 */
export async function visit(
  browser: Browser,
  { origin, path, count, throttle, isCounted }: VisitOptions,
  {
    prepare,
    observe = (_, run) => run(),
  }: { prepare?: (page: Page) => Promise<void>; observe?: Observe } = {},
): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  context.setDefaultTimeout(WAIT_MS)
  const sample: Sample = {}
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${path}: ${error.message}`))
    await prepare?.(page)
    // A page of the same origin first, so that the process of the page is the one that is measured.
    await page.goto(`${origin}/blank`)
    const costs = await PageCosts.of(page, throttle)
    await costs.settled()

    await observe('load', async () => {
      let times: MountTimes | undefined
      const { cpuMs } = await costs.spent(async () => {
        await page.goto(`${origin}${path}?n=${count}${isCounted ? '&count' : ''}`, { waitUntil: 'commit' })
        times = await untilReady(page)
      })
      const { scriptMs = 0, mountMs = 0, laidOutMs = 0 } = times ?? {}
      Object.assign(sample, { loadCpu: cpuMs, startMs: laidOutMs - scriptMs, mountMs: laidOutMs - mountMs })
    })
    sample.heap = await costs.heapMib()
    sample.elements = await page.evaluate(() => globalThis.bench.scope().querySelectorAll('*').length)

    await page.evaluate((label) => globalThis.bench.focusInput(label), toTypedLabel(count))
    await page.keyboard.press('x')
    await costs.settled()
    await observe('key', async () => {
      const { cpuMs, scriptMs } = await type(page, costs)
      Object.assign(sample, { keyCpu: cpuMs, keyScript: scriptMs })
    })
    sample.worstKeyMs = await takeWorstEvent(page)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Backspace')

    await observe('empty submit', async () => {
      sample.emptyCpu = (await submit(page, costs)).cpuMs
    })
    sample.worstEmptyMs = await takeWorstEvent(page)
    await page.evaluate((label) => globalThis.bench.focusInput(label), toTypedLabel(count))
    await costs.settled()
    await observe('key after failed submit', async () => {
      const { cpuMs, scriptMs } = await type(page, costs)
      Object.assign(sample, { failedKeyCpu: cpuMs, failedKeyScript: scriptMs })
    })
    sample.worstFailedKeyMs = await takeWorstEvent(page)

    await observe('second mount', async () => {
      let times: MountTimes | undefined
      const { cpuMs } = await costs.spent(async () => {
        await page.evaluate(() => globalThis.bench.mountFilled())
        times = await untilReady(page)
      })
      const { mountMs = 0, laidOutMs = 0 } = times ?? {}
      Object.assign(sample, { filledMountCpu: cpuMs, filledMountMs: laidOutMs - mountMs })
    })
    await observe('filled submit', async () => {
      sample.filledCpu = (await submit(page, costs)).cpuMs
    })
    sample.worstFilledMs = await takeWorstEvent(page)
    const accepted = await page.evaluate(() => globalThis.bench.accepted)
    if (accepted !== 1)
      throw new Error(`[booking-form] ${path} accepted ${accepted} submits of a form that is filled in once.`)
    return sample
  } finally {
    await context.close()
  }
}

/** Returns the longest event since the last call, as Interaction to Next Paint measures it. */
async function takeWorstEvent(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { worstEventMs } = globalThis.bench
    globalThis.bench.worstEventMs = 0
    return worstEventMs
  })
}

/** Waits until the form is complete. Throws with what the page says if it takes too long. */
async function untilReady(page: Page): Promise<MountTimes> {
  // Asked from outside of the page, because a timer in the page would be measured too.
  const isMounted = () => page.evaluate(() => 'bench' in globalThis).catch(() => false)
  const times = (async () => {
    while (!(await isMounted())) await setTimeout(25)
    return page.evaluate(() => globalThis.bench.ready)
  })()
  const found = await Promise.race([times, setTimeout(WAIT_MS, undefined, { ref: false })])
  if (found) return found
  times.catch(() => {})
  throw new Error(`[booking-form] ${page.url()} shows no complete form after ${WAIT_MS / 1000} s.`)
}

/** Types one key after the other, and returns what one of them costs. */
async function type(page: Page, costs: PageCosts) {
  const { cpuMs, scriptMs } = await costs.spent(async () => {
    for (const key of KEYS) {
      await page.keyboard.press(key)
      await setTimeout(30)
    }
  })
  return { cpuMs: cpuMs / KEYS.length, scriptMs: scriptMs / KEYS.length }
}

async function submit(page: Page, costs: PageCosts) {
  await page.evaluate(() => globalThis.bench.focusSubmit())
  await costs.settled()
  return costs.spent(() => page.keyboard.press('Enter'))
}
