import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { watchPage } from './watchPage.js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export interface SiteOptions {
  /** Where the built site of the end-to-end tests is. */
  folder: string
  /** Sent with every page and file, such as a policy. */
  headers?: Readonly<Record<string, string>>
  /** Pages beside the site's own: HTML, or scripts, by path. */
  pages?: Readonly<Record<string, string>>
}

export interface Site {
  /** With a stroke at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves the built site on a free port of the loopback. Each page gets two scripts of the same origin first, so that
 * they pass the strictest policy: one that keeps what goes wrong in `window.__problems`, and Testing Library to find
 * elements by role and label.
 */
export async function serveSite({ folder, headers = {}, pages = {} }: SiteOptions): Promise<Site> {
  const scripts = readPageScripts()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const own = scripts[path] ?? pages[path]
    const file = join(folder, path === '/' ? 'index.html' : join('assets', basename(path)))
    const text = own ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
    write(response, { text, type: TYPES[extname(own === undefined ? file : path)] ?? 'text/html', headers })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Page {
  text: string | undefined
  type: string
  headers: Readonly<Record<string, string>>
}

function write(response: ServerResponse, { text, type, headers }: Page): void {
  if (text === undefined) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers })
  response.end(type === 'text/html' ? addPageScripts(text) : text)
}

/** What every page loads first, by path. */
export function readPageScripts(): Readonly<Record<string, string>> {
  return { '/__watch.js': `(${watchPage})()`, '/__find.js': readTestingLibrary() }
}

/** A page that loads {@link readPageScripts} before anything else. */
export function addPageScripts(html: string): string {
  return html.replace('<head>', '<head><script src="/__watch.js"></script><script src="/__find.js"></script>')
}

/** The one file of it that needs no bundler. */
function readTestingLibrary(): string {
  const main = createRequire(import.meta.url).resolve('@testing-library/dom')
  return readFileSync(join(main, '../@testing-library/dom.umd.min.js'), 'utf8')
}
