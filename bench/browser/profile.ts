import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import type { Observe } from './visit.js'

const INTERVAL_US = 100
const TOP = 15

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples?: number[]
  timeDeltas?: number[]
}

/**
 * Records a CPU profile of each phase of a visit. Writes the profiles to `folder`, to be opened in the
 * developer tools of Chromium, and prints the functions that take most time themselves.
 */
export function recordProfiles(folder: string): { prepare: (page: Page) => Promise<void>; observe: Observe } {
  mkdirSync(folder, { recursive: true })
  let session: CDPSession | undefined
  return {
    prepare: async (page) => {
      session = await page.context().newCDPSession(page)
      await session.send('Profiler.enable')
      await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US })
    },
    observe: async (phase, run) => {
      await session?.send('Profiler.start')
      await run()
      const profile = (await session?.send('Profiler.stop'))?.profile
      if (!profile) return
      const file = join(folder, `${phase.replaceAll(' ', '-')}.cpuprofile`)
      writeFileSync(file, JSON.stringify(profile))
      console.log(`\n${phase}: ${file}`)
      for (const [name, ms] of toTopFunctions(profile))
        console.log(`${ms.toFixed(1).padStart(9)} ms  ${name}`)
    },
  }
}

/** Returns the functions with the longest own time, in milliseconds. */
function toTopFunctions({ nodes, samples = [], timeDeltas = [] }: CpuProfile): [string, number][] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const place = url ? `  ${url.split('/').at(-1)?.split('?')[0]}:${lineNumber + 1}` : ''
      return [id, `${functionName || '(anonymous)'}${place}`]
    }),
  )
  const times = new Map<string, number>()
  samples.forEach((id, index) => {
    const name = names.get(id) ?? ''
    // The time of a sample is what passes until the next one.
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000)
  })
  times.delete('(idle)')
  times.delete('(program)')
  return [...times].sort((a, b) => b[1] - a[1]).slice(0, TOP)
}
