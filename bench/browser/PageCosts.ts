import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'

/** The processor time that the main thread of a page has spent, in milliseconds. */
export interface Costs {
  /** All of it, except what the commands of the bench itself have cost. */
  cpuMs: number
  /** The part that was spent in scripts. */
  scriptMs: number
}

const QUIET_MS = 1
const PAUSE_MS = 60
const MAX_WAIT_MS = 180_000

/** Reads what a page costs. Times of waiting do not count, so that other work on the machine matters less. */
export class PageCosts {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page, throttle: number): Promise<PageCosts> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    return new PageCosts(session)
  }

  async #read(): Promise<Record<string, number>> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }

  async now(): Promise<Costs> {
    // `ThreadTime` is of no use with a throttle, which keeps the thread busy between the tasks too.
    const { TaskDuration = 0, DevToolsCommandDuration = 0, ScriptDuration = 0 } = await this.#read()
    return { cpuMs: (TaskDuration - DevToolsCommandDuration) * 1000, scriptMs: ScriptDuration * 1000 }
  }

  /** Waits until the main thread has had nothing to do for a moment. */
  async settled(): Promise<Costs> {
    const end = Date.now() + MAX_WAIT_MS
    let before = await this.now()
    let quiet = 0
    while (quiet < 3 && Date.now() < end) {
      await setTimeout(PAUSE_MS)
      const after = await this.now()
      quiet = after.cpuMs - before.cpuMs < QUIET_MS ? quiet + 1 : 0
      before = after
    }
    return before
  }

  /** Runs `action` and returns what it has cost, with all that follows from it. */
  async spent(action: () => Promise<unknown>): Promise<Costs> {
    const before = await this.now()
    await action()
    const after = await this.settled()
    return { cpuMs: after.cpuMs - before.cpuMs, scriptMs: after.scriptMs - before.scriptMs }
  }

  /** Returns the heap in MiB after a garbage collection, and the number of elements of the form. */
  async heapMib(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage')
    await this.#session.send('HeapProfiler.collectGarbage')
    const { JSHeapUsedSize = 0 } = await this.#read()
    return JSHeapUsedSize / 2 ** 20
  }
}
