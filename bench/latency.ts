// `npm run bench:latency` measures how many round trips and requests a page needs until the visitor can use
// the built element, in Chromium with 150 ms of latency, against the sandbox. Needs a build.
// `npm run bench:latency -- ../old/dist/widget dist/widget` compares two builds in one run.
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'
import { chromiumLaunch } from '../test/support/chromium.js'
import { countRoundTrips } from './browser/countRoundTrips.js'
import { LATENCY_MS, slowNetwork, type SlowRequest } from './browser/slowNetwork.js'
import { CASES, serveElement, type Case } from './elementPages.js'

const MAX_REQUESTS = 9

/** What a page needs until its form can be used. */
interface Measured {
  usableMs: number
  /** The longest chain of requests, each of which starts after the one before it has ended. */
  roundTrips: number
  requests: number
}

/** Opens a page with an empty cache, as a new visitor would. */
async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const requests = new Map<string, SlowRequest>()
    await slowNetwork(session, requests)
    await page.goto(url)
    const usable = page.waitForFunction(() => Reflect.get(globalThis, 'usableMs') as number | undefined)
    const usableMs = Number(await (await usable).jsonValue())
    const all = [...requests.values()].sort((a, b) => a.startedMs - b.startedMs)
    const firstMs = all[0]?.startedMs ?? 0
    const before = all.filter(({ startedMs }) => startedMs - firstMs < usableMs)
    return { usableMs, requests: before.length, roundTrips: countRoundTrips(before, firstMs + usableMs) }
  } finally {
    await context.close()
  }
}

function judge({ roundTrips, requests }: Measured, { maxRoundTrips }: Case): string {
  const isOver = roundTrips > maxRoundTrips || requests > MAX_REQUESTS
  return `${isOver ? 'OVER' : 'ok,'} at most ${maxRoundTrips} and ${MAX_REQUESTS}`
}

async function main(): Promise<void> {
  const given = process.argv.slice(2)
  const folders = given.length > 0 ? given : ['dist/widget']
  for (const folder of folders)
    if (!existsSync(`${folder}/booking-form.js`))
      throw new Error(`[booking-form] There is no ${folder}/booking-form.js. Run npm run build first.`)
  const browser = await chromium.launch(await chromiumLaunch())
  console.log(`Chromium ${browser.version()}, ${LATENCY_MS} ms of latency, from the request for the page\n`)
  for (const folder of folders) {
    const server = await serveElement(folder)
    console.log(folder)
    console.log('form                                  usable   round trips   requests')
    for (const one of CASES) {
      const measured = await measure(browser, `${server.origin}/${one.path}`)
      const { usableMs, roundTrips, requests } = measured
      const cells = [
        one.what.padEnd(36),
        `${usableMs.toFixed(0)} ms`.padStart(8),
        String(roundTrips).padStart(14),
        String(requests).padStart(11),
      ]
      const isLast = folder === folders.at(-1)
      console.log(`${cells.join('')}${isLast ? `   ${judge(measured, one)}` : ''}`)
      if (isLast && judge(measured, one).startsWith('OVER')) process.exitCode = 1
    }
    console.log()
    await server.close()
  }
  await browser.close()
}

await main()
