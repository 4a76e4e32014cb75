import type { Browser, Page } from 'playwright'
import type { Sample } from '../figures.js'
import { countRoundTrips } from './countRoundTrips.js'
import { slowNetwork, type SlowRequest } from './slowNetwork.js'
import { visit, type Observe, type VisitOptions } from './visit.js'

/** Visits a page over a slow network, to count what it loads. */
export async function coldVisit(browser: Browser, options: VisitOptions): Promise<Sample> {
  const requests = new Map<string, SlowRequest>()
  const sample: Sample = {}
  let page: Page | undefined
  const prepare = async (opened: Page) => {
    page = opened
    await slowNetwork(await opened.context().newCDPSession(opened), requests)
  }
  const observe: Observe = async (phase, run) => {
    // The blank page before it does not count.
    if (phase === 'load') requests.clear()
    await run()
    if (phase !== 'load') return
    const times = await page?.evaluate(() => globalThis.bench.ready)
    const all = [...requests.values()]
    const openMs = times?.laidOutMs ?? 0
    const end = (all[0]?.startedMs ?? 0) + openMs
    const before = all.filter(({ startedMs }) => startedMs < end)
    Object.assign(sample, {
      openMs,
      requests: before.length,
      roundTrips: countRoundTrips(before, end),
      firstKb: sumKb(before),
    })
  }
  await visit(browser, { ...options, throttle: 1 }, { prepare, observe })
  return { ...sample, lazyKb: sumKb([...requests.values()]) - (sample.firstKb ?? 0) }
}

const sumKb = (requests: readonly SlowRequest[]) =>
  requests.filter(({ isAsset }) => isAsset).reduce((sum, { bytes }) => sum + bytes, 0) / 1000
