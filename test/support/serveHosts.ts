import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createGuardedEndpoint } from '../../sandbox/hosts/createGuardedEndpoint.js'
import { createHostPages, type HostAnswer } from '../../sandbox/hosts/createHostPages.js'

/** Options of {@link serveHosts}. */
export interface HostsOptions {
  /** The URL of the booking server; ends in `/v2`. */
  apiUrl: string
  /** Changes the HTML of a page before it is sent. */
  alter?: (html: string) => string
  /** Additional responses, by path. */
  more?: Readonly<Record<string, HostAnswer>>
}

/** A running server of host pages. */
export interface Hosts {
  /** Without a trailing slash. */
  url: string
  close: () => Promise<void>
}

/** Serves the demo's host pages on a free local port, with the element of the last `npm run build`. */
export async function serveHosts({
  apiUrl,
  alter = (html) => html,
  more = {},
}: HostsOptions): Promise<Hosts> {
  const answer = createHostPages({ apiUrl, findWidget: () => resolve('dist/widget') })
  const answerGuarded = createGuardedEndpoint(apiUrl)
  const answerRest = async (url: string, response: ServerResponse) => {
    const found = more[url.replace(/\?.*/, '')] ?? (await answer(url))
    if (!found) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, ...found.headers })
    return response.end(found.type === 'text/html' ? alter(found.body) : found.body)
  }
  const server = createServer((request, response) => {
    answerGuarded(request, response, () => void answerRest(request.url ?? '/', response))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
