// The two pages of the comparison, and a server for both that costs each the same.
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { json } from 'node:stream/consumers'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { JANES_EVENT_TYPES } from '../sandbox/eventTypes/janesEventTypes.js'
import { createSandbox } from '../sandbox/createSandbox.js'

/** The names of the pages. */
export const PAGES = ['element', 'by hand'] as const
export type PageName = (typeof PAGES)[number]

/** Milliseconds since a page was asked for: its script begins to run, its form is laid out, its form is painted. */
export interface Moments {
  scriptMs: number
  laidOutMs: number
  paintedMs: number
}

/** What is served, and what comes back. */
export interface Pages {
  /** Addresses by page. */
  urls: Record<PageName, string>
  /** What the page that is opened next will have noted. */
  nextMoments: () => Promise<Moments>
  close: () => void
}

/**
 * Notes when a form is laid out: when what one fills in and sends is in the page, its place is asked for at once. A form
 * is painted with the next frame, so that time counts in sixtieths of a second. The page sends both; nobody has to look.
 */
const WATCH = `
const PARTS = ['input[type=email]', 'textarea', '[type=submit]:not(:disabled)']
let laidOutMs
const watch = (root) => new MutationObserver(() => {
  if (!laidOutMs && PARTS.every((part) => root.querySelector(part)?.getClientRects().length)) laidOutMs = performance.now()
}).observe(root, { childList: true, subtree: true })
watch(document)
const { attachShadow } = Element.prototype
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init)
  watch(root)
  return root
}
new PerformanceObserver((list) => {
  const [entry] = list.getEntriesByName('first-contentful-paint')
  if (entry) fetch('/moments', { method: 'POST', body: JSON.stringify({ scriptMs, laidOutMs, paintedMs: entry.startTime }) })
}).observe({ type: 'paint', buffered: true })`

const STYLE =
  'body { font: 16px/1.5 system-ui, sans-serif } .form, label { display: grid; gap: 8px } .form { max-width: 32em } .error { color: #b00020 }'

/** Serves both pages from memory. The event type is in the page, so that neither waits for a server. */
export async function servePages(): Promise<Pages> {
  const eventType = await readEventType()
  const form = `<booking-form start="2030-01-08T13:00:00Z" api-url="http://127.0.0.1:9/v2"><script type="application/json" slot="event-type">${JSON.stringify(eventType).replaceAll('<', '\\u003c')}</script></booking-form>`
  const files: Record<string, string> = {
    '/element': toPage('/widget/booking-form.js', form),
    '/by-hand': toPage('/by-hand.js', '<div id="root"></div>'),
    '/by-hand.js': noteStart(await bundle()),
  }
  let receive: (moments: Moments) => void = () => {}
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (path === '/moments') receive((await json(request)) as Moments)
    const text = (files[path] ??= path.startsWith('/widget/')
      ? noteStart(readFileSync(resolve('dist', path.slice(1)), 'utf8'))
      : '')
    response
      .writeHead(200, {
        'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      })
      .end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    urls: { element: `${origin}/element`, 'by hand': `${origin}/by-hand` },
    nextMoments: () => new Promise((resolve) => (receive = resolve)),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function toPage(script: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>${STYLE}</style><script>${WATCH}</script><script type="module" src="${script}"></script></head><body>${body}</body></html>`
}

/** Puts a note of the time before a script, behind what it tells the browser in its first line. */
function noteStart(script: string): string {
  const [hint = ''] = /^\/\/#.*\n/.exec(script) ?? []
  return `${hint}globalThis.scriptMs ??= performance.now();${script.slice(hint.length)}`
}

/** As the API sends it. */
async function readEventType(): Promise<unknown> {
  const sandbox = await createSandbox()
  const slug = String(JANES_EVENT_TYPES[0]?.slug)
  const answer = await sandbox.app.request(`/v2/event-types?username=jane&eventSlug=${slug}`, {
    headers: { 'cal-api-version': '2024-06-14' },
  })
  const { data } = (await answer.json()) as { data: unknown[] }
  await sandbox.close()
  return data[0]
}

async function bundle(): Promise<string> {
  const output = await build({
    root: resolve('bench/page'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: 'main.tsx', formats: ['es'], fileName: 'by-hand' },
      rolldownOptions: { output: { minify: true } },
    },
  })
  const [one] = Array.isArray(output) ? output : [output]
  if (!one || !('output' in one))
    throw new Error('[booking-form] The page that was written by hand was not built.')
  return one.output[0].code
}
