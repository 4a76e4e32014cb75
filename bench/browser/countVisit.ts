import type { Browser, Page } from 'playwright'
import type { Sample } from '../figures.js'
import type { Renders } from '../page/countRenders.js'
import { KEYS, visit, type Observe, type VisitOptions } from './visit.js'

const NONE: Renders = { commits: 0, components: 0 }

/** Visits a page only to count what React commits and renders for one key. Measures nothing else. */
export async function countVisit(browser: Browser, options: VisitOptions): Promise<Sample> {
  const sample: Sample = {}
  let page: Page | undefined
  const read = async () => (await page?.evaluate(() => ({ ...globalThis.renders }))) ?? NONE
  const observe: Observe = async (phase, run) => {
    const before = { ...NONE, ...(await read()) }
    await run()
    const after = { ...NONE, ...(await read()) }
    // Nothing is committed on a page without React.
    if (!after.commits) return
    const perKey = (name: keyof Renders) => (after[name] - before[name]) / KEYS.length
    if (phase === 'key')
      Object.assign(sample, { keyCommits: perKey('commits'), keyRenders: perKey('components') })
    if (phase === 'key after failed submit')
      Object.assign(sample, { failedKeyCommits: perKey('commits'), failedKeyRenders: perKey('components') })
  }
  const prepare = async (opened: Page) => {
    page = opened
  }
  await visit(browser, { ...options, throttle: 1, isCounted: true }, { prepare, observe })
  return sample
}
