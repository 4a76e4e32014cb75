import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createSandbox } from '../../sandbox/createSandbox.js'
import { WEEKDAYS } from '../../sandbox/availability/Schedule.js'

/** The clock of the server and of the pages: the first of June 2027, midnight in Riga. */
export const TODAY_MS = Date.parse('2027-05-31T21:00:00Z')

/** The event types with many times: how long a meeting is, and when the host works on every day. */
const BUSY: readonly (readonly [slug: string, minutes: number, startTime: string, endTime: string])[] = [
  // June has 30 days.
  ['month-60', 5, '01:00', '01:10'],
  ['month-600', 5, '01:00', '02:40'],
  ['month-6000', 5, '01:00', '17:40'],
  ['day-12', 120, '00:00', '24:00'],
  ['day-96', 15, '00:00', '24:00'],
  ['day-288', 5, '00:00', '24:00'],
  ['intro', 30, '09:00', '17:00'],
]

/** A running server of the page and of the API that it uses. */
export interface ScaleServer {
  origin: string
  close: () => Promise<void>
}

/** Serves the built page and a sandbox whose event types have as many times as the cases need. */
export async function serveScale(site: string): Promise<ScaleServer> {
  const sandbox = await createSandbox({
    now: () => TODAY_MS,
    eventTypes: BUSY.map(([slug, lengthInMinutes], index) => {
      const id = index + 1
      return { id, slug, title: slug, username: 'jane', lengthInMinutes, scheduleId: id }
    }),
    schedules: BUSY.map(([, , startTime, endTime], index) => ({
      ...{ id: index + 1, username: 'jane', timeZone: 'Europe/Riga' },
      availability: [{ days: WEEKDAYS, startTime, endTime }],
    })),
  })
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = join(site, pathname)
    if (pathname === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    else if (pathname.startsWith('/v2/')) {
      const headers = { 'cal-api-version': String(request.headers['cal-api-version']) }
      const reply = await sandbox.app.request(`${pathname}${search}`, { headers })
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(await reply.text())
    } else if (existsSync(file)) {
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript'
      response.setHeader('content-type', type).end(readFileSync(file))
    } else response.writeHead(404).end()
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

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Scale</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/main.css">
<script type="module" src="/main.js"></script>
<body><div id="root"></div>`
