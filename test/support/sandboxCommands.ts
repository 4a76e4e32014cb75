// Vitest runs these commands in Node, so that browser tests can start a real sandbox and a fault server and
// talk to them over HTTP.
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node'
import type { FaultServer } from '../../sandbox/faults/createFaultServer.js'
import type { SeenRequest } from '../../sandbox/faults/readRequest.js'
import type { FaultUrls } from '../../sandbox/faults/toFaultUrl.js'
import type { BookingHandlerOptions } from '../../src/entries/server.js'
import type { SandboxOptions, StartedSandbox } from './startSandbox.js'

/** Options of a sandbox for a browser test. They must be serializable as JSON. */
export interface SandboxRequest {
  /** Event types in the format of `GET /v2/event-types`. Defaults to those of the sandbox. */
  eventTypes?: SandboxOptions['eventTypes']
  schedules?: SandboxOptions['schedules']
  /** The time of the server as an ISO 8601 instant. Defaults to the real time. */
  now?: string
  /** The routes that send verification codes. Defaults to the older routes. */
  verificationRoutes?: SandboxOptions['verificationRoutes']
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Starts a sandbox with its own database and returns its `apiUrl`. */
    createSandbox: (request?: SandboxRequest) => Promise<{ apiUrl: string }>
    /**
     * Starts a handler of `booking-form/server` in front of the API at `apiUrl`, and returns its `endpoint`. The
     * options must be serializable as JSON.
     */
    createHandler: (options: BookingHandlerOptions) => Promise<{ endpoint: string }>
    /** Returns the verification code that the sandbox at `apiUrl` sends to an address now. */
    verificationCode: (apiUrl: string, email: string) => Promise<string | undefined>
    /**
     * Starts a fault server in front of its own sandbox. Pass the result to `toFaultUrl` to get the
     * `apiUrl` of a fault; `apiUrl` is the URL of the sandbox itself, where nothing fails.
     */
    createFaultServer: (request?: SandboxRequest) => Promise<FaultUrls & { apiUrl: string }>
    /**
     * Returns the requests, including preflights, that reached the fault server at `url`, for one fault
     * if it is named.
     */
    faultRequests: (url: string, fault?: string) => Promise<SeenRequest[]>
    /** Reads the day that the tests run on (`BF_TODAY`), and the clock of the servers. */
    readServerClock: () => Promise<{ today: string | undefined; nowMs: number }>
    /** Stops every sandbox and fault server that this test file started. */
    closeSandboxes: () => Promise<void>
  }
}

const resources = new Map<string, { close: () => Promise<void> }[]>()
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
  closeLater(context, {
    close: async () => {
      faultServers.delete(url)
      await server.close()
    },
  })
  return { url, refusedUrl, apiUrl }
}

export const createHandler: BrowserCommand<[options: BookingHandlerOptions]> = async (context, options) => {
  const { startHandler } = await context.project.import<typeof import('./startHandler.js')>(
    '/test/support/startHandler.ts',
  )
  const { endpoint, close } = await startHandler(options)
  closeLater(context, { close })
  return { endpoint }
}

export const verificationCode: BrowserCommand<[apiUrl: string, email: string]> = (
  _context,
  apiUrl,
  email,
) => {
  const started = sandboxes.get(apiUrl)
  if (!started)
    throw new Error(`No sandbox runs at ${apiUrl}: each test has its own, which stops when the test ends.`)
  return started.sandbox.codeFor(email)
}

export const faultRequests: BrowserCommand<[url: string, fault?: string]> = (_context, url, fault) => {
  const server = faultServers.get(url)
  // An empty list would be misleading if the server is not running.
  if (!server)
    throw new Error(`No fault server runs at ${url}: each test has its own, which stops when the test ends.`)
  return server.requests(fault)
}

export const readServerClock: BrowserCommand<[]> = () => ({ today: process.env.BF_TODAY, nowMs: Date.now() })

async function start(context: BrowserCommandContext, request: SandboxRequest = {}): Promise<StartedSandbox> {
  // Imported lazily, so that an error in the sandbox does not keep other tests from starting.
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
  closeLater(context, {
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

function closeLater(context: BrowserCommandContext, resource: { close: () => Promise<void> }): void {
  resources.set(owner(context), [...(resources.get(owner(context)) ?? []), resource])
}

export const closeSandboxes: BrowserCommand<[]> = async (context) => {
  const own = resources.get(owner(context)) ?? []
  resources.delete(owner(context))
  await Promise.all(own.map((resource) => resource.close()))
}

function owner({ sessionId, testPath }: BrowserCommandContext): string {
  return `${sessionId} ${testPath ?? ''}`
}
