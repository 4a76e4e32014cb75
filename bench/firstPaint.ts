// From the start of the script to a form that can be filled in: the built element beside a React form that was written
// by hand for the same fields. npm run bench [-- 41] sets how often each is opened; wants a build first.
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'
import { chromiumLaunch } from '../test/support/chromium.js'
import { PAGES, servePages, type PageName } from './pages.js'

const GOAL = 1.3
const THROTTLES = [1, 4] as const

/** Opens a page as a new visitor, with nothing cached. @returns milliseconds */
async function measure(browser: Browser, url: string, throttle: number): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    await page.goto(url)
    const found = await page.waitForFunction(() => {
      const { startMs, usableMs } = window as unknown as { startMs: number; usableMs?: number }
      return usableMs === undefined ? undefined : usableMs - startMs
    })
    return Number(await found.jsonValue())
  } finally {
    await context.close()
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

async function main(): Promise<void> {
  const times = Number(process.argv[2] ?? 21)
  if (!Number.isInteger(times) || times < 1) throw new Error(`[booking-form] "${process.argv[2]}" is no number of times. Write npm run bench -- 21.`)
  if (!existsSync('dist/widget/booking-form.js')) throw new Error('[booking-form] There is no dist/widget/booking-form.js. Run npm run build first.')
  const { urls, close } = await servePages()
  const browser = await chromium.launch(await chromiumLaunch())
  const taken = new Map(THROTTLES.map((throttle) => [throttle, { element: [], 'by hand': [] } as Record<PageName, number[]>]))
  for (const page of PAGES) await measure(browser, urls[page], 1)
  for (let round = 0; round < times; round++) {
    for (const throttle of THROTTLES) {
      // Neither always goes first: what else the machine does meets both.
      for (const page of round % 2 ? PAGES : PAGES.toReversed()) taken.get(throttle)?.[page].push(await measure(browser, urls[page], throttle))
    }
  }
  await browser.close()
  close()
  console.log(`Chromium ${browser.version()}, ${times} times each, medians in milliseconds\n\nprocessor   element   by hand   ratio (goal ${GOAL})`)
  for (const [throttle, { element, 'by hand': byHand }] of taken) {
    const [one, other] = [median(element), median(byHand)]
    const ratio = one / other
    console.log(`${`1/${throttle}`.padStart(9)}${one.toFixed(1).padStart(10)}${other.toFixed(1).padStart(10)}${ratio.toFixed(2).padStart(8)}  ${ratio <= GOAL ? 'ok' : 'OVER'}`)
  }
}

await main()
