// The two pages of the comparison, and a server for both that costs each the same.
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { JANES_EVENT_TYPES } from '../sandbox/eventTypes/janesEventTypes.js'
import { createSandbox } from '../sandbox/createSandbox.js'

/** The names of the pages. */
export const PAGES = ['element', 'by hand'] as const
export type PageName = (typeof PAGES)[number]

/** Notes when a form can be filled in: a field for an address and a button that sends are drawn, wherever they are. */
const WATCH = `
window.startMs = performance.now()
function look() {
  const root = document.querySelector('booking-form')?.shadowRoot ?? document
  const parts = ['input[type=email]', 'textarea', '[type=submit]:not(:disabled)'].map((selector) => root.querySelector(selector))
  if (parts.every((part) => part?.getClientRects().length)) window.usableMs = performance.now()
  else setTimeout(look)
}
look()`

const STYLE = 'body { font: 16px/1.5 system-ui, sans-serif } .form, label { display: grid; gap: 8px } .form { max-width: 32em } .error { color: #b00020 }'

/**
 * Serves both pages from memory. The event type is in the page, so that neither waits for a server.
 *
 * @returns addresses by page
 */
export async function servePages(): Promise<{ urls: Record<PageName, string>; close: () => void }> {
  const eventType = await readEventType()
  const form = `<booking-form start="2030-01-08T13:00:00Z" api-url="http://127.0.0.1:9/v2"><script type="application/json" slot="event-type">${JSON.stringify(eventType).replaceAll('<', '\\u003c')}</script></booking-form>`
  const files: Record<string, string> = {
    '/element': toPage('/widget/booking-form.js', form),
    '/by-hand': toPage('/by-hand.js', '<div id="root"></div>'),
    '/by-hand.js': await bundle(),
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const text = files[path] ?? (files[path] = path.startsWith('/widget/') ? readFileSync(resolve('dist', path.slice(1)), 'utf8') : '')
    response.writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    urls: { element: `${origin}/element`, 'by hand': `${origin}/by-hand` },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function toPage(script: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>${STYLE}</style><script>${WATCH}</script><script type="module" src="${script}"></script></head><body>${body}</body></html>`
}

/** As the API sends it. */
async function readEventType(): Promise<unknown> {
  const sandbox = await createSandbox()
  const slug = String(JANES_EVENT_TYPES[0]?.slug)
  const answer = await sandbox.app.request(`/v2/event-types?username=jane&eventSlug=${slug}`, { headers: { 'cal-api-version': '2024-06-14' } })
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
    build: { write: false, minify: true, lib: { entry: 'main.tsx', formats: ['es'], fileName: 'by-hand' }, rolldownOptions: { output: { minify: true } } },
  })
  const [one] = Array.isArray(output) ? output : [output]
  if (!one || !('output' in one)) throw new Error('[booking-form] The page that was written by hand was not built.')
  return one.output[0].code
}
