import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HOST_PAGES } from '../site/hosts/hostPages.js'
import { buildTailwind } from './buildTailwind.js'

const PAGES = fileURLToPath(new URL('../site/hosts', import.meta.url))
const BOOTSTRAP = fileURLToPath(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Options of {@link createHostPages}. */
export interface HostPagesOptions {
  /** Address of the booking API; ends in `/v2`. */
  readonly apiUrl: string
  /**
   * Returns the folder of the built element. It is called only when a page requests the element, so
   * it may build it.
   */
  readonly findWidget: () => string | Promise<string>
}

/** The response to a request for a host page or one of its files. */
export interface HostAnswer {
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Serves the host pages and everything they load: `/hosts/<name>`, `/widget/…`, `/vendor/…` and
 * an empty `/favicon.ico`. The pages are sent as they are in `sandbox/site/hosts`, with one change:
 * each form gets an `api-url`, because the demo's bookings must not go to Cal.com. With
 * `?scripts=off` a page may run no script, as in a browser without JavaScript.
 *
 * @returns a function that returns the response to a path with its query, or `undefined` for any
 * other path
 */
export function createHostPages({
  apiUrl,
  findWidget,
}: HostPagesOptions): (url: string) => Promise<HostAnswer | undefined> {
  return async (url) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    // Browsers with a window request an icon for every page, and report one that is missing as an error.
    if (pathname === '/favicon.ico') return { type: 'image/x-icon', headers: {}, body: '' }
    const [, folder = '', rest = ''] = /^\/(hosts|widget|vendor)\/(.+)$/.exec(pathname) ?? []
    // The demo's list of host pages shows their files as text and requests these from Vite.
    if (searchParams.has('raw')) return undefined
    const page =
      folder === 'hosts' ? HOST_PAGES.find(({ name }) => name === rest.replace(/\.html$/, '')) : undefined
    if (page) {
      const html = readFileSync(join(PAGES, `${page.name}.html`), 'utf8').replaceAll(
        '<booking-form ',
        `<booking-form api-url="${apiUrl}" `,
      )
      const headers =
        searchParams.get('scripts') === 'off'
          ? { 'content-security-policy': "script-src 'none'" }
          : toHeaders(page.headers, apiUrl)
      return { type: 'text/html', headers, body: html }
    }
    if (folder === 'vendor' && rest === 'tailwind.css')
      return { type: 'text/css', headers: {}, body: await buildTailwind(join(PAGES, 'tailwind.html')) }
    const file = folder && (await findFile(folder, rest, findWidget))
    return file && existsSync(file)
      ? { type: TYPES[extname(file)] ?? 'text/plain', headers: {}, body: readFileSync(file, 'utf8') }
      : undefined
  }
}

async function findFile(
  folder: string,
  path: string,
  findWidget: HostPagesOptions['findWidget'],
): Promise<string | undefined> {
  if (folder === 'vendor') return join(dirname(BOOTSTRAP), basename(path))
  if (folder === 'hosts') return path.endsWith('.js') ? join(PAGES, basename(path)) : undefined
  return /^(?:(?:parts|languages)\/)?[\w.-]+\.js$/.test(path) ? join(await findWidget(), path) : undefined
}

function toHeaders(headers: Readonly<Record<string, string>> = {}, apiUrl: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('API', new URL(apiUrl).origin)]),
  )
}
