import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createBookingHandler,
  toNodeListener,
  type BookingHandler,
  type BookingHandlerOptions,
} from '../../src/entries/server.js'

/** A handler that listens on a free local port. */
export interface StartedHandler {
  /** The URL for the `endpoint` prop. */
  endpoint: string
  close: () => Promise<void>
}

/** Serves a handler through `node:http`. Close it when the test ends. */
export async function listenWith(handler: BookingHandler): Promise<StartedHandler> {
  const server = createServer(toNodeListener(handler))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/book`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Creates a handler and serves it. */
export function startHandler(options: BookingHandlerOptions): Promise<StartedHandler> {
  return listenWith(createBookingHandler(options))
}
