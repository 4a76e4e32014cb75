// Browser tests talk to a real sandbox over HTTP. It runs in Node, where Vitest runs these commands for them.
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node'
import type { SandboxOptions, StartedSandbox } from './startSandbox.js'

/** What a browser test may say about its sandbox: whatever survives JSON. */
export interface SandboxRequest {
  /** Event types as `GET /v2/event-types` gives them; the sandbox's own when left out. */
  eventTypes?: SandboxOptions['eventTypes']
  /** The server's clock as an ISO instant; the real one when left out. */
  now?: string
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Starts a sandbox with a database of its own and gives its `apiUrl`. */
    createSandbox: (request?: SandboxRequest) => Promise<{ apiUrl: string }>
    /** Stops every sandbox that this test file started. */
    closeSandboxes: () => Promise<void>
  }
}

const started = new Map<string, StartedSandbox[]>()

export const createSandbox: BrowserCommand<[request?: SandboxRequest]> = async (context, request = {}) => {
  // Loaded by Vitest and only now: a fault in the sandbox must not keep the other tests from starting.
  const { startSandbox } = await context.project.import<typeof import('./startSandbox.js')>(
    '/test/support/startSandbox.ts',
  )
  const { eventTypes, now } = request
  const sandbox = await startSandbox({ ...(eventTypes && { eventTypes }), ...(now && { now: () => new Date(now) }) })
  started.set(owner(context), [...(started.get(owner(context)) ?? []), sandbox])
  return { apiUrl: sandbox.apiUrl }
}

export const closeSandboxes: BrowserCommand<[]> = async (context) => {
  const mine = started.get(owner(context)) ?? []
  started.delete(owner(context))
  await Promise.all(mine.map((sandbox) => sandbox.close()))
}

function owner({ sessionId, testPath }: BrowserCommandContext): string {
  return `${sessionId} ${testPath ?? ''}`
}
