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

/** Options of {@link serveSite}. */
export interface SiteOptions {
  /** The folder of the built site of the end-to-end tests. */
  folder: string
  /** Headers of every response, such as a content security policy. */
  headers?: Readonly<Record<string, string>>
  /** Additional pages and scripts, by path. */
  pages?: Readonly<Record<string, string>>
}

/** A served site. */
export interface Site {
  /** Its address, which ends with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves the built site on a free port of the loopback interface. Each page first loads two scripts:
 * one that collects errors in `window.__problems`, and Testing Library, to find elements by role and
 * label. They come from the same origin, so that the strictest policy allows them.
 */
export async function serveSite({ folder, headers = {}, pages = {} }: SiteOptions): Promise<Site> {
  const scripts = readPageScripts()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = scripts[path] ?? pages[path]
    const file = join(folder, path === '/' ? 'index.html' : join('assets', basename(path)))
    const text = page ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
    write(response, { text, type: TYPES[extname(page === undefined ? file : path)] ?? 'text/html', headers })
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

/** Returns the scripts that every page loads first, by path. */
export function readPageScripts(): Readonly<Record<string, string>> {
  return { '/__watch.js': `(${watchPage})()`, '/__find.js': readTestingLibrary() }
}

/** Makes a page load {@link readPageScripts} before anything else. */
export function addPageScripts(html: string): string {
  return html.replace('<head>', '<head><script src="/__watch.js"></script><script src="/__find.js"></script>')
}

/** Reads the build of Testing Library that needs no bundler. */
function readTestingLibrary(): string {
  const main = createRequire(import.meta.url).resolve('@testing-library/dom')
  return readFileSync(join(main, '../@testing-library/dom.umd.min.js'), 'utf8')
}
