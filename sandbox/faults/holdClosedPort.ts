import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

/** A port that is kept closed until it is released. */
export interface ClosedPort {
  /** A port of 127.0.0.1 that refuses every connection. */
  readonly port: number
  readonly release: () => void
}

/**
 * Keeps a port closed. A port that was merely free a moment ago may belong to another program by
 * now. This one is in use by the client's end of a connection, so no program can listen on it.
 */
export async function holdClosedPort(): Promise<ClosedPort> {
  const server = createServer((accepted) => accepted.on('error', () => accepted.destroy()).unref()).unref()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(client, 'connect')
  client.on('error', () => client.destroy()).unref()
  // Accepts no other connection. The existing one stays open.
  server.close()
  return { port: client.localPort ?? 0, release: () => client.destroy() }
}
