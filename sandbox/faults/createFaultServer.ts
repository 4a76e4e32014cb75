import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '../createSandbox.js'
import { answerRequest, type FaultContext } from './answerRequest.js'
import { holdClosedPort } from './holdClosedPort.js'
import type { ReadRequest, SeenRequest } from './readRequest.js'
import type { FaultUrls } from './toFaultUrl.js'

/** Options of {@link createFaultServer}. */
export interface FaultServerOptions {
  /** The sandbox that makes the bookings which a fault lets through. Defaults to a new one, in memory. */
  readonly sandbox?: Sandbox
  /** The server's clock. Defaults to the clock of the machine. */
  readonly now?: () => Date | number
  /** Port to listen on. Defaults to a free port. */
  readonly port?: number
}

/** A running fault server. */
export interface FaultServer extends FaultUrls {
  /** Address of the same server as another origin, to which its redirects across origins lead. */
  readonly elsewhereUrl: string
  readonly sandbox: Sandbox
  /** Returns all requests, preflights included, in order of arrival. Optionally those of one fault only. */
  readonly requests: (fault?: string) => SeenRequest[]
  /** Returns the requests that send a booking. Optionally those of one fault only. */
  readonly posts: (fault?: string) => SeenRequest[]
  /**
   * Stops the server and breaks every connection, also hanging ones. A sandbox that was passed in
   * stays open.
   */
  readonly close: () => Promise<void>
}

/**
 * Creates a booking server that fails: each path `/<fault>/bookings` in its own way, see `FAULTS`.
 * It listens on 127.0.0.1 only.
 *
 * @throws the system's error, `EADDRINUSE` if the port is taken
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
      // Clients that disconnect and faults that break the connection are expected here. Only other
      // errors are logged.
      if (response.socket && !response.socket.destroyed)
        console.error('[sandbox] An unexpected error occurred in a fault:', error)
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
