import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '../createSandbox.js'
import { answerRequest, type FaultContext } from './answerRequest.js'
import { holdClosedPort } from './holdClosedPort.js'
import type { ReadRequest, SeenRequest } from './readRequest.js'
import type { FaultUrls } from './toFaultUrl.js'

export interface FaultServerOptions {
  /** Where bookings are made that a fault lets through; one of its own, in memory, when left out. */
  readonly sandbox?: Sandbox
  /** The server's clock; the machine's when left out. */
  readonly now?: () => Date | number
  /** A free port when left out. */
  readonly port?: number
}

export interface FaultServer extends FaultUrls {
  /** The same server as another origin: where its redirects across origins lead. */
  readonly elsewhereUrl: string
  readonly sandbox: Sandbox
  /** Every request, in its order of arrival, with the preflights; those of one fault when it is named. */
  readonly requests: (fault?: string) => SeenRequest[]
  /** The bookings among them: how often one was sent. */
  readonly posts: (fault?: string) => SeenRequest[]
  /** Breaks every connection, also those that hang. A sandbox that was given stays open. */
  readonly close: () => Promise<void>
}

/**
 * A booking server that fails: each path `/<fault>/bookings` in its own way, see `FAULTS`. On 127.0.0.1 only.
 *
 * @throws the system's error, `EADDRINUSE` when the port is taken
 */
export async function createFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const { now = Date.now, port = 0 } = options
  const seen: ReadRequest[] = []
  const servers = [createServer(), createServer()] as const
  const url = await listen(servers[0], port)
  const elsewhereUrl = await listen(servers[1], 0)
  const closed = await holdClosedPort()
  const refusedUrl = `http://127.0.0.1:${closed.port}`
  const sandbox = options.sandbox ?? (await createSandbox({ now }))
  const urls = { url, elsewhereUrl, refusedUrl }
  const context: FaultContext = { sandbox, nowMs: () => Number(now()), urls, seen }
  serve(servers[0], url, context)
  serve(servers[1], elsewhereUrl, context)
  const requests = (fault?: string): SeenRequest[] =>
    seen.filter((one) => fault === undefined || one.fault === fault)
  return {
    ...urls,
    sandbox,
    requests,
    posts: (fault) => requests(fault).filter(({ method, path }) => method === 'POST' && path === '/bookings'),
    close: async () => {
      closed.release()
      await Promise.all(servers.map(stop))
      if (!options.sandbox) await sandbox.close()
    },
  }
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function serve(server: Server, origin: string, context: FaultContext): void {
  server.on('request', (request, response) => {
    answerRequest({ request, response, origin }, context).catch((error: unknown) => {
      // A client that has gone, and a fault that has broken the connection, are what this server is for.
      if (response.socket && !response.socket.destroyed) console.error('[sandbox] A fault failed:', error)
      response.destroy()
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
