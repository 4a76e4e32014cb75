import { createAdaptorServer } from '@hono/node-server'

/** A server that listens. */
export interface Listening {
  /** For example `http://127.0.0.1:4174/v2`. */
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** How long requests in progress may take once the server closes. */
const GRACE_MS = 500

/**
 * Serves requests from this machine only.
 *
 * @param requestedPort - the port; 0 for a free one
 * @throws the system's error, `EADDRINUSE` if the port is taken
 */
export async function listenOnLoopback(
  fetch: (request: Request) => Response | Promise<Response>,
  requestedPort: number,
): Promise<Listening> {
  // Without this option, the adapter replaces the global `Response` of the process with its own,
  // which adds a content type where none is given. The fault server would then do so, too.
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(requestedPort, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : requestedPort
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      if (!('closeAllConnections' in server)) return
      // Browsers keep connections open that they no longer use. A request in progress gets a moment
      // to be answered.
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
    })
  return { url: `http://127.0.0.1:${port}/v2`, port, close }
}
