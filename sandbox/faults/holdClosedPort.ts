import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

export interface ClosedPort {
  /** A port of 127.0.0.1 that refuses every connection. */
  readonly port: number
  readonly release: () => void
}

/**
 * Keeps a port closed. One that was merely free a moment ago may be another program's by now; this one is taken, by the
 * near end of a connection, so nobody can listen on it.
 */
export async function holdClosedPort(): Promise<ClosedPort> {
  const server = createServer((far) => far.on('error', () => far.destroy()).unref()).unref()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const near = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(near, 'connect')
  near.on('error', () => near.destroy()).unref()
  // Takes no other connection; this one stays.
  server.close()
  return { port: near.localPort ?? 0, release: () => near.destroy() }
}
