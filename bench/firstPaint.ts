// `npm run bench` measures the time from the start of the script to the layout of the form, for the built
// element and for a hand-written React form with the same fields. `npm run bench -- 41` opens each page 41
// times. Needs a build.
import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { chromium, type Browser } from 'playwright'
import { chromiumLaunch } from '../test/support/chromium.js'
import { PAGES, servePages, type Moments, type PageName, type Pages } from './pages.js'

const GOAL = 1.3
const WAIT_MS = 10_000
const THROTTLES = [1, 4] as const

/** Opens a page with an empty cache, as a new visitor would. */
async function measure(browser: Browser, pages: Pages, name: PageName, throttle: number): Promise<Moments> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    const moments = pages.nextMoments()
    await page.goto(pages.urls[name])
    const found = await Promise.race([moments, setTimeout(WAIT_MS, undefined, { ref: false })])
    if (found?.laidOutMs === undefined)
      throw new Error(
        `[booking-form] The page "${name}" painted ${found ? 'no form' : `nothing in ${WAIT_MS} ms`}.`,
      )
    return found
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
  const rounds = Number(process.argv[2] ?? 21)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(
      `[booking-form] "${process.argv[2]}" is no number of rounds. Use, for example, npm run bench -- 21.`,
    )
  if (!existsSync('dist/widget/booking-form.js'))
    throw new Error('[booking-form] There is no dist/widget/booking-form.js. Run npm run build first.')
  const pages = await servePages()
  const browser = await chromium.launch(await chromiumLaunch())
  const taken = new Map(
    THROTTLES.map((throttle) => [throttle, { element: [], 'by hand': [] } as Record<PageName, Moments[]>]),
  )
  for (const page of PAGES) await measure(browser, pages, page, 1)
  for (let round = 0; round < rounds; round++) {
    for (const throttle of THROTTLES) {
      // The pages take turns at going first, so that other work on the machine affects both.
      for (const page of round % 2 ? PAGES : PAGES.toReversed())
        taken.get(throttle)?.[page].push(await measure(browser, pages, page, throttle))
    }
  }
  await browser.close()
  pages.close()
  console.log(
    `Chromium ${browser.version()}, ${rounds} rounds, medians in milliseconds from the start of the script\n`,
  )
  console.log('processor   form is    element   by hand   ratio')
  for (const [throttle, { element, 'by hand': byHand }] of taken) {
    for (const [name, end] of [
      ['laid out', 'laidOutMs'],
      ['painted', 'paintedMs'],
    ] as const) {
      const [one = 0, other = 0] = [element, byHand].map((moments) =>
        median(moments.map((moment) => moment[end] - moment.scriptMs)),
      )
      const ratio = one / other
      // Paint times are rounded up to frames of 16.7 ms, so they are shown but not judged.
      const verdict = end === 'paintedMs' ? '' : ratio <= GOAL ? `  ok, at most ${GOAL}` : `  OVER ${GOAL}`
      const cells = [
        `1/${throttle}`.padStart(9),
        `   ${name.padEnd(8)}`,
        one.toFixed(1).padStart(10),
        other.toFixed(1).padStart(10),
        ratio.toFixed(2).padStart(8),
      ]
      console.log(cells.join('') + verdict)
    }
  }
}

await main()
