// Browser tests talk to a real sandbox, and to a server that fails, over HTTP. They run in Node, where Vitest runs these commands for them.
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node'
import type { FaultServer } from '../../sandbox/faults/createFaultServer.js'
import type { SeenRequest } from '../../sandbox/faults/readRequest.js'
import type { FaultUrls } from '../../sandbox/faults/toFaultUrl.js'
import type { SandboxOptions, StartedSandbox } from './startSandbox.js'

/** What a browser test may say about its sandbox: whatever survives JSON. */
export interface SandboxRequest {
  /** Event types as `GET /v2/event-types` gives them; the sandbox's own when left out. */
  eventTypes?: SandboxOptions['eventTypes']
  schedules?: SandboxOptions['schedules']
  /** The server's clock as an ISO instant; the real one when left out. */
  now?: string
  /** Where codes are asked for; the older routes when left out. */
  verificationRoutes?: SandboxOptions['verificationRoutes']
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Starts a sandbox with a database of its own and gives its `apiUrl`. */
    createSandbox: (request?: SandboxRequest) => Promise<{ apiUrl: string }>
    /** The verification code that the sandbox at `apiUrl` sends to an address now. */
    verificationCode: (apiUrl: string, email: string) => Promise<string | undefined>
    /**
     * Starts a fault server before a sandbox of its own. `toFaultUrl` makes the `apiUrl` of a fault out of what it gives;
     * `apiUrl` is that of the sandbox itself, where nothing fails.
     */
    createFaultServer: (request?: SandboxRequest) => Promise<FaultUrls & { apiUrl: string }>
    /** What reached the fault server at `url`, preflights (`OPTIONS`) too; of one fault when it is named. */
    faultRequests: (url: string, fault?: string) => Promise<SeenRequest[]>
    /** Stops every sandbox and fault server that this test file started. */
    closeSandboxes: () => Promise<void>
  }
}

const started = new Map<string, { close: () => Promise<void> }[]>()
const sandboxes = new Map<string, StartedSandbox>()
const faultServers = new Map<string, FaultServer>()

export const createSandbox: BrowserCommand<[request?: SandboxRequest]> = async (context, request) => {
  const { apiUrl } = await start(context, request)
  return { apiUrl }
}

export const createFaultServer: BrowserCommand<[request?: SandboxRequest]> = async (context, request) => {
  const { sandbox, apiUrl } = await start(context, request)
  const loaded = await context.project.import<typeof import('../../sandbox/faults/createFaultServer.js')>(
    '/sandbox/faults/createFaultServer.ts',
  )
  const server = await loaded.createFaultServer({ sandbox, ...toClock(request) })
  const { url, refusedUrl } = server
  faultServers.set(url, server)
  keep(context, {
    close: async () => {
      faultServers.delete(url)
      await server.close()
    },
  })
  return { url, refusedUrl, apiUrl }
}

export const verificationCode: BrowserCommand<[apiUrl: string, email: string]> = (
  _context,
  apiUrl,
  email,
) => {
  const one = sandboxes.get(apiUrl)
  if (!one) throw new Error(`No sandbox runs at ${apiUrl}; each test has its own, and it ends with the test.`)
  return one.sandbox.codeFor(email)
}

export const faultRequests: BrowserCommand<[url: string, fault?: string]> = (_context, url, fault) => {
  const server = faultServers.get(url)
  // Nothing seen and nobody there to see it are not the same.
  if (!server)
    throw new Error(`No fault server runs at ${url}; each test has its own, and it ends with the test.`)
  return server.requests(fault)
}

async function start(context: BrowserCommandContext, request: SandboxRequest = {}): Promise<StartedSandbox> {
  // Loaded by Vitest and only now: a fault in the sandbox must not keep the other tests from starting.
  const { startSandbox } = await context.project.import<typeof import('./startSandbox.js')>(
    '/test/support/startSandbox.ts',
  )
  const { eventTypes, schedules, verificationRoutes } = request
  const sandbox = await startSandbox({
    ...(eventTypes && { eventTypes }),
    ...(schedules && { schedules }),
    ...(verificationRoutes && { verificationRoutes }),
    ...toClock(request),
  })
  const { apiUrl } = sandbox
  sandboxes.set(apiUrl, sandbox)
  keep(context, {
    close: async () => {
      sandboxes.delete(apiUrl)
      await sandbox.close()
    },
  })
  return sandbox
}

function toClock({ now }: SandboxRequest = {}): { now?: () => Date } {
  return now ? { now: () => new Date(now) } : {}
}

function keep(context: BrowserCommandContext, one: { close: () => Promise<void> }): void {
  started.set(owner(context), [...(started.get(owner(context)) ?? []), one])
}

export const closeSandboxes: BrowserCommand<[]> = async (context) => {
  const mine = started.get(owner(context)) ?? []
  started.delete(owner(context))
  await Promise.all(mine.map((one) => one.close()))
}

function owner({ sessionId, testPath }: BrowserCommandContext): string {
  return `${sessionId} ${testPath ?? ''}`
}
