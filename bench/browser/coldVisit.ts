import type { Browser, CDPSession, Page } from 'playwright'
import type { Sample } from '../figures.js'
import { countRoundTrips, type Timed } from './countRoundTrips.js'
import { visit, type Observe, type VisitOptions } from './visit.js'

const LATENCY_MS = 150

interface Request extends Timed {
  bytes: number
  isAsset: boolean
}

/** Visits a page over a slow network, to count what it loads. */
export async function coldVisit(browser: Browser, options: VisitOptions): Promise<Sample> {
  const requests = new Map<string, Request>()
  const sample: Sample = {}
  let page: Page | undefined
  const prepare = async (opened: Page) => {
    page = opened
    await listen(await opened.context().newCDPSession(opened), requests)
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

const sumKb = (requests: readonly Request[]) =>
  requests.filter(({ isAsset }) => isAsset).reduce((sum, { bytes }) => sum + bytes, 0) / 1000

async function listen(session: CDPSession, requests: Map<string, Request>): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, request, type }) => {
    if (!request.url.startsWith('http')) return
    const isAsset = type === 'Script' || type === 'Stylesheet'
    requests.set(requestId, { startedMs: timestamp * 1000, endedMs: Infinity, bytes: 0, isAsset })
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) Object.assign(request, { endedMs: timestamp * 1000, bytes: encodedDataLength })
  })
}
