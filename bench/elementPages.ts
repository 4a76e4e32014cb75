// Pages with the built element, and a server for them and for the API that they use.
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createSandbox } from '../sandbox/createSandbox.js'

/** A page to measure. */
export interface Case {
  what: string
  path: string
  attributes: string
  /** Elements that the visitor can use. All of them must be visible. */
  usable: readonly string[]
  maxRoundTrips: number
}

const TIME = ['.bf-time:not([aria-disabled])']
const FORM = ['input[type=email]', '[type=submit]:not(:disabled)']
const START = 'start="2027-06-10T09:00:00Z"'

/** The measured pages. Opening the page and its script are two of the round trips. */
export const CASES: readonly Case[] = [
  { what: 'choice of time', path: 'intro', attributes: '', usable: TIME, maxRoundTrips: 4 },
  { what: 'choice of time and length', path: 'lengths', attributes: '', usable: TIME, maxRoundTrips: 4 },
  { what: 'start', path: 'intro-start', attributes: START, usable: FORM, maxRoundTrips: 3 },
  {
    what: 'start, places to choose from',
    path: 'places-start',
    attributes: START,
    usable: [...FORM, 'input[type=radio]'],
    maxRoundTrips: 3,
  },
]

/** The day of the pages and of the server, in the middle of a month with free times. */
const TODAY = Date.parse('2027-06-09T08:00:00Z')

/** Notes the time at which all `parts` are laid out. */
const toWatch = (parts: readonly string[]) => `
const RealDate = Date
const shift = ${TODAY} - RealDate.now()
Date = class extends RealDate {
  constructor(...values) { values.length ? super(...values) : super(RealDate.now() + shift) }
  static now() { return RealDate.now() + shift }
}
const watch = (root) => new MutationObserver(() => {
  if (globalThis.usableMs) return
  const parts = ${JSON.stringify(parts)}
  if (parts.every((part) => root.querySelector(part)?.getClientRects().length)) globalThis.usableMs = performance.now()
}).observe(root, { childList: true, subtree: true, attributes: true })
const { attachShadow } = Element.prototype
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init)
  watch(root)
  return root
}`

/** A running server of the pages. */
export interface ElementServer {
  origin: string
  close: () => Promise<void>
}

/** Serves the pages, the files of a built element and the API from one origin. */
export async function serveElement(folder: string): Promise<ElementServer> {
  const sandbox = await createSandbox({ now: () => TODAY })
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const page = CASES.find(({ path }) => url.pathname === `/${path}`)
    const file = join(folder, url.pathname.replace('/widget/', ''))
    if (page) response.setHeader('content-type', 'text/html; charset=utf-8').end(toPage(page))
    else if (url.pathname.startsWith('/widget/') && existsSync(file))
      response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
    else {
      const headers = { 'cal-api-version': String(request.headers['cal-api-version']) }
      const reply = await sandbox.app.request(`${url.pathname}${url.search}`, { headers })
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(await reply.text())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await sandbox.close()
    },
  }
}

function toPage({ path, attributes, usable }: Case): string {
  const slug = path.replace('-start', '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Latency</title>
<link rel="icon" href="data:,">
<script>${toWatch(usable)}</script>
<script type="module" src="/widget/booking-form.js"></script>
</head>
<body>
<booking-form username="jane" event-type-slug="${slug}" api-url="/v2" ${attributes}></booking-form>
</body>
</html>`
}
