import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A POST request that reached the server. */
export interface MetPost {
  path: string
  /** Whether the connection had been used by another request. */
  reused: boolean
}

const HEADERS = { 'access-control-allow-origin': '*' }

/**
 * Starts a server that keeps connections open and resets the connection of each POST request before it
 * replies. The path of the request is the delay in milliseconds, such as `/1500`. Other requests get a
 * reply.
 */
export async function createResettingServer() {
  const posts: MetPost[] = []
  const used = new WeakSet<Socket>()
  const server = createServer((request, response) => {
    const { socket, method, url = '/' } = request
    const reused = used.has(socket)
    used.add(socket)
    request.resume()
    if (method !== 'POST') return void response.writeHead(200, HEADERS).end('{}')
    posts.push({ path: url, reused })
    request.on('end', () => setTimeout(() => socket.resetAndDestroy(), Number(url.slice(1))))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
