import { createAdaptorServer } from '@hono/node-server'

export interface Listening {
  /** For example `http://127.0.0.1:4174/v2`. */
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

const GRACE_MS = 500

/**
 * Serves requests from this machine only.
 *
 * @throws the system's error, `EADDRINUSE` when the port is taken
 */
export async function listenOnLoopback(
  fetch: (request: Request) => Response | Promise<Response>,
  wanted: number,
): Promise<Listening> {
  // Or its own Response takes the system's place, adds a content type where none is given, and so does the server that fails.
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : wanted
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      if (!('closeAllConnections' in server)) return
      // Browsers keep connections open that nobody uses any more; a request under way gets a moment to be
      // answered.
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
    })
  return { url: `http://127.0.0.1:${port}/v2`, port, close }
}
