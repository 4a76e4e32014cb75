import type { Browser } from 'playwright'
import { PageCosts, type Costs } from '../browser/PageCosts.js'
import type { ScaleCase } from './scaleCases.js'
import { TODAY_MS } from './serveScale.js'

/** What one visit measures: the costs of the mount and of the action, and what the page has after the mount. */
export interface ScaleSample {
  mount: Costs
  action: Costs
  elements: number
  /** How often React committed during the action; only of a visit that counts. */
  commits?: number
}

const WAIT_MS = 120_000

/** Opens the page of a case in one size, mounts its forms and does what the visitor does. */
export async function scaleVisit(
  browser: Browser,
  url: string,
  { one, size, isCounted }: { one: ScaleCase; size: number; isCounted?: boolean },
): Promise<ScaleSample> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 823 } })
  context.setDefaultTimeout(WAIT_MS)
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${one.name}, ${size}: ${error.message}`))
    await page.addInitScript(`{
      const RealDate = Date
      const shift = ${TODAY_MS} - RealDate.now()
      Date = class extends RealDate {
        constructor(...values) { values.length ? super(...values) : super(RealDate.now() + shift) }
        static now() { return RealDate.now() + shift }
      }
    }`)
    await page.goto(`${url}?case=${one.name}&size=${size}${isCounted ? '&count' : ''}`)
    const costs = await PageCosts.of(page, 1)
    await costs.settled()
    const last = (one.toCount?.(size) ?? 1) - 1
    const mount = await costs.spent(async () => {
      await page.evaluate(() => globalThis.mountForms())
      await page.locator(one.ready).nth(last).waitFor()
    })
    const elements = await page.locator('*').count()
    await one.prepare?.(page)
    await costs.settled()
    const toCommits = () => page.evaluate(() => globalThis.renders?.commits ?? 0)
    const before = await toCommits()
    const action = await costs.spent(() => one.act(page, size))
    return { mount, action, elements, ...(isCounted && { commits: (await toCommits()) - before }) }
  } finally {
    await context.close()
  }
}
