import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves each folder below its path, as a static host does.
 *
 * @param folders - folders by path, for example `{ '/some/path/': 'site' }`. The first path that fits counts.
 * @returns the address of the server, and `close`
 */
export async function serveFolders(folders: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [path, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? []
    const file = decodeURIComponent(pathname.slice(path?.length)) || 'index.html'
    try {
      const text = readFileSync(join(folder ?? '', file))
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(text)
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
