// `npm run test:peers` installs the package beside the lowest and the newest version of each peer dependency,
// builds a page with it as a host would, and books in Chromium. Needs a build and the npm registry.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumLaunch } from '../../test/support/chromium.js'
import { startSandbox } from '../../test/support/startSandbox.js'
import { toPeerSets } from './toPeerSets.js'

const PAGE = `<!doctype html><html lang="en"><title>Host</title><div id="root"></div>
<script type="module" src="./main.js"></script>`

const toMain = (apiUrl: string) => `
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { BookingForm } from 'booking-form'
import 'booking-form/styles.css'
const eventType = { username: 'jane', eventTypeSlug: 'intro' }
const form = createElement(BookingForm, { eventType, apiUrl: '${apiUrl}' })
createRoot(document.getElementById('root')).render(form)`

/** Installs a set of peers with the package, and builds the page. */
async function buildHost(folder: string, tarball: string, peers: readonly string[], apiUrl: string) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball, ...peers], {
    cwd: folder,
    stdio: 'inherit',
  })
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'main.js'), toMain(apiUrl))
  await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir: 'site' } })
}

/** Books the first free time on the built page. */
async function book(site: string): Promise<void> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html'
    try {
      const text = readFileSync(join(site, path))
      response.setHeader('content-type', type).end(text)
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await chromium.launch(await chromiumLaunch())
  try {
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/Riga' })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    // The current month may be over, as far as free times go.
    const time = page.locator('.bf-time').first()
    await page.locator('.bf-time, .bf-times button').first().waitFor()
    if (!(await time.isVisible())) await page.locator('.bf-times button').first().click()
    await time.click()
    await page.getByLabel('Your name').fill('Ada Lovelace')
    await page.locator('input[type=email]').fill('ada@example.com')
    await page.locator('[type=submit]').click()
    await page.locator('.bf-root[data-state=booked]').waitFor()
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  peerDependencies: Record<string, string>
}
const { apiUrl, close } = await startSandbox()
const packed = mkdtempSync(join(tmpdir(), 'booking-form-peers-'))
const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { encoding: 'utf8' })
let failed = 0
for (const { what, peers } of toPeerSets(peerDependencies)) {
  const folder = mkdtempSync(join(packed, 'host-'))
  try {
    await buildHost(folder, resolve(packed, name.trim()), peers, apiUrl)
    await book(join(folder, 'site'))
    console.log(`${what}: built and booked with ${peers.join(' ')}`)
  } catch (error) {
    failed++
    console.error(`${what}: FAILED with ${peers.join(' ')}`, error)
  }
}
await close()
rmSync(packed, { recursive: true, force: true })
process.exitCode = failed ? 1 : 0
