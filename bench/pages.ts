// The two pages that the benchmark compares, and a server for both.
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { json as readJson } from 'node:stream/consumers'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { JANES_EVENT_TYPES } from '../sandbox/eventTypes/janesEventTypes.js'
import { createSandbox } from '../sandbox/createSandbox.js'

/** The names of the pages: the built element, and the form written by hand. */
export const PAGES = ['element', 'by hand'] as const
/** One of {@link PAGES}. */
export type PageName = (typeof PAGES)[number]

/** Times in milliseconds since the navigation to a page. */
export interface Moments {
  /** When its script starts. */
  scriptMs: number
  /** When its form has been laid out. */
  laidOutMs: number
  /** When its form is painted. */
  paintedMs: number
}

/** A running server of the pages. */
export interface Pages {
  /** The address of each page. */
  urls: Record<PageName, string>
  /** Resolves to the times of the page that is opened next. */
  nextMoments: () => Promise<Moments>
  close: () => void
}

/**
 * Script that measures a page. As soon as the inputs and the submit button of the form are in the
 * document, it asks for their position, which forces a layout. Painting waits for the next frame, so
 * the paint time is a multiple of 1/60 s. The page sends both times to the server.
 */
const WATCH = `
const PARTS = ['input[type=email]', 'textarea', '[type=submit]:not(:disabled)']
let laidOutMs
const watch = (root) => new MutationObserver(() => {
  if (laidOutMs) return
  if (PARTS.every((part) => root.querySelector(part)?.getClientRects().length)) laidOutMs = performance.now()
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
  if (!entry) return
  const moments = { scriptMs, laidOutMs, paintedMs: entry.startTime }
  fetch('/moments', { method: 'POST', body: JSON.stringify(moments) })
}).observe({ type: 'paint', buffered: true })`

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif }
.form, label { display: grid; gap: 8px }
.form { max-width: 32em }
.error { color: #b00020 }`

/** Serves both pages from memory. The page includes the event type, so the element does not fetch it. */
export async function servePages(): Promise<Pages> {
  const eventType = await readEventType()
  const json = JSON.stringify(eventType).replaceAll('<', '\\u003c')
  const form = [
    '<booking-form start="2030-01-08T13:00:00Z" api-url="http://127.0.0.1:9/v2">',
    `<script type="application/json" slot="event-type">${json}</script>`,
    '</booking-form>',
  ].join('')
  const files: Record<string, string> = {
    '/element': toPage('/widget/booking-form.js', form),
    '/by-hand': toPage('/by-hand.js', '<div id="root"></div>'),
    '/by-hand.js': noteStart(await bundlePage()),
  }
  let receive: (moments: Moments) => void = () => {}
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (path === '/moments') receive((await readJson(request)) as Moments)
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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script>${WATCH}</script>
<script type="module" src="${script}"></script>
</head>
<body>${body}</body>
</html>`
}

/** Makes a script note when it starts. A first line with a hint for the browser stays the first line. */
function noteStart(script: string): string {
  const [hint = ''] = /^\/\/#.*\n/.exec(script) ?? []
  return `${hint}globalThis.scriptMs ??= performance.now();${script.slice(hint.length)}`
}

/** Reads the event type as the API sends it. */
async function readEventType(): Promise<unknown> {
  const sandbox = await createSandbox()
  const slug = String(JANES_EVENT_TYPES[0]?.slug)
  const response = await sandbox.app.request(`/v2/event-types?username=jane&eventSlug=${slug}`, {
    headers: { 'cal-api-version': '2024-06-14' },
  })
  const { data } = (await response.json()) as { data: unknown[] }
  await sandbox.close()
  return data[0]
}

/** Bundles the page that is written by hand. */
async function bundlePage(): Promise<string> {
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
  const [bundle] = Array.isArray(output) ? output : [output]
  if (!bundle || !('output' in bundle))
    throw new Error('[booking-form] The bundler returned no output for the page written by hand.')
  return bundle.output[0].code
}
