// `npm run test:servers` installs the package beside each server of docs/server.md, runs the example as it is
// in the documentation, and posts to it. Needs a build and the npm registry.
import assert from 'node:assert/strict'
import { execFileSync, spawn, type ExecFileSyncOptions } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { SANDBOX_API_KEY } from '../../../sandbox/http/authorize.js'
import { freePort } from '../../../test/sandbox/freePort.js'
import { startSandbox } from '../../../test/support/startSandbox.js'
import { checkEndpoint } from './checkEndpoint.js'
import { SERVER_HOSTS, type ServerHost } from './serverHosts.js'

const START_PATIENCE_MS = 60_000
const environment = {
  ...process.env,
  CAL_API_KEY: SANDBOX_API_KEY,
  NEXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
}

/** Installs a project with the package, and builds it. */
function install(folder: string, tarball: string, { packages, files, build }: ServerHost): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const options = {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  } satisfies ExecFileSyncOptions
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball, ...packages], options)
  if (build) execFileSync(process.execPath, build, options)
}

/** Returns the version of the server that was installed, for example `express 5.3.0`. */
function toVersion(folder: string, { packages }: ServerHost): string {
  const name = packages[0]?.replace(/(?<=.)@.*/, '') ?? ''
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string }
  return `${name} ${version}`
}

/** Starts a server. Returns a function that stops it and what it has started. */
async function start(folder: string, site: string, host: ServerHost): Promise<() => void> {
  let log = ''
  const server = spawn(process.execPath, host.start, { cwd: folder, env: environment, detached: true })
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (log += String(text)))
  const stop = () => {
    if (server.pid && server.exitCode === null) process.kill(-server.pid)
  }
  const endMs = Date.now() + START_PATIENCE_MS
  while (Date.now() < endMs && server.exitCode === null) {
    if (await fetch(site).catch(() => undefined)) return stop
    await new Promise((done) => setTimeout(done, 200))
  }
  stop()
  throw new Error(`${host.name} did not start: ${log}`)
}

const { apiUrl, close } = await startSandbox()
const packed = mkdtempSync(join(tmpdir(), 'booking-form-servers-'))
const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { encoding: 'utf8' })
let failed = 0
for (const toHost of SERVER_HOSTS) {
  const port = await freePort()
  const host = toHost({ apiUrl, apiKey: SANDBOX_API_KEY, port })
  const folder = mkdtempSync(join(packed, 'host-'))
  const site = `http://127.0.0.1:${port}`
  let stop = () => {}
  try {
    install(folder, resolve(packed, name.trim()), host)
    stop = await start(folder, site, host)
    await checkEndpoint({ site, apiUrl, apiKey: SANDBOX_API_KEY })
    if (host.pages) assert.match(await (await fetch(site + host.pages)).text(), /href="\?start=/)
    console.log(`${host.name}: the example books with ${toVersion(folder, host)}`)
  } catch (error) {
    failed++
    console.error(`${host.name}: FAILED`, error)
  } finally {
    stop()
  }
}
await close()
rmSync(packed, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
process.exitCode = failed ? 1 : 0
