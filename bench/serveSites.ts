import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A server of the built contenders: `/<index>/page` is the page of a contender. */
export interface SiteServer {
  origin: string
  close: () => void
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

/** A built contender. */
export interface Site {
  folder: string
  /** A script in the folder that the page loads before the script of the contender. */
  script?: string | undefined
}

/** Serves the folders of built contenders, compressed as a real server would. */
export async function serveSites(sites: readonly Site[]): Promise<SiteServer> {
  const cache = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    // The request of a booking is never answered, so that only the time until the submit is measured.
    if (pathname === '/accept') return
    const [, index = '', ...rest] = pathname.split('/')
    const site = sites[Number(index)]
    const file = join(site?.folder ?? '', ...rest)
    const html = site && rest[0] === 'page' ? toPage(site, index) : pathname === '/blank' ? BLANK : undefined
    if (html === undefined && (!site || !existsSync(file))) return response.writeHead(404).end()
    const type = html === undefined ? TYPES[file.split('.').at(-1) ?? ''] : 'text/html; charset=utf-8'
    const key = html ?? file
    const body = cache.get(key) ?? gzipSync(html ?? readFileSync(file), { level: 9 })
    cache.set(key, body)
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    })
    response.end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const BLANK = '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,">'

function toPage({ folder, script }: Site, index: string): string {
  const sheet = existsSync(join(folder, 'main.css'))
    ? `<link rel="stylesheet" href="/${index}/main.css">`
    : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 40em }</style>
${sheet}
${[...(script ? [script] : []), 'main.js']
  .map((file) => `<script type="module" src="/${index}/${file}"></script>`)
  .join('\n')}
</head>
<body><div id="root"></div></body>
</html>`
}
