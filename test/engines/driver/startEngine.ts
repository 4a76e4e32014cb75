import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Connection } from './Connection.js'
import { connectHttp } from './connectHttp.js'
import { connectMarionette } from './connectMarionette.js'
import type { Processes } from './createProcesses.js'
import type { EngineName } from './engineNames.js'
import type { FoundEngine } from './findEngine.js'
import { until } from './until.js'

const START_MS = 20_000

type Start = (found: FoundEngine, processes: Processes) => Promise<Connection>

/** Starts each engine, and opens a session with an empty window. */
export const startEngine: Record<EngineName, Start> = {
  chromium: async ({ browser, driver = '' }, processes) => {
    const port = await freePort()
    processes.start(driver, [`--port=${port}`])
    const args = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--lang=en-US',
      `--user-data-dir=${join(processes.folder, 'profile')}`,
    ]
    // The driver starts the browser in another process group.
    return adopt(
      await connectHttp(`http://127.0.0.1:${port}`, { 'goog:chromeOptions': { binary: browser, args } }),
      processes,
    )
  },
  firefox: async ({ browser }, processes) => {
    const { folder } = processes
    // Port 0 is any free port. Firefox writes its number to a file.
    writeFileSync(
      join(folder, 'user.js'),
      'user_pref("marionette.port", 0);\nuser_pref("intl.accept_languages", "en-US");\n',
    )
    processes.start(browser, ['--headless', '--no-remote', '--marionette', '--profile', folder])
    const file = join(folder, 'MarionetteActivePort')
    const port = await until(
      () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0),
      'Firefox to listen',
      START_MS,
    )
    return adopt(await connectMarionette(port), processes)
  },
  webkit: async ({ browser, driver = '', display = '' }, processes) => {
    const screen = processes.start(
      display,
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      { pipe: true },
    )
    const named = once(screen.stdio[3] as NodeJS.ReadableStream, 'data', {
      signal: AbortSignal.timeout(START_MS),
    })
    const env = { DISPLAY: `:${String((await named)[0]).trim()}` }
    const port = await freePort()
    processes.start(driver, [`--port=${port}`], { env })
    return connectHttp(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
  },
}

function adopt(connection: Connection, { adopt: take }: Processes): Connection {
  const pid = connection.capabilities['goog:processID'] ?? connection.capabilities['moz:processID']
  if (typeof pid === 'number') take(pid)
  return connection
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
