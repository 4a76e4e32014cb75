import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from './createSandbox.js'
import { explainListenError } from './explainListenError.js'
import { JANES_EVENT_TYPES } from './eventTypes/janesEventTypes.js'
import { createFaultServer } from './faults/createFaultServer.js'
import { readSettings, type Settings } from './readSettings.js'
import { startSite } from './startSite.js'

const DATA = fileURLToPath(new URL('./data', import.meta.url))

/**
 * Runs `npm start`: serves the API, the fault server and the demo site, each on an origin of its
 * own as in production, until Ctrl-C.
 */
async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env)
  const { port, apiPort, faultPort, dataFolder = DATA } = settings
  const file = join(dataFolder, 'bookings.db')
  // SQLite keeps two more files beside the database.
  if (settings.reset) await Promise.all(['', '-wal', '-shm'].map((end) => rm(file + end, { force: true })))
  const sandbox = await createSandbox({ ...(!settings.memory && { file }), onCode: printCode })
  const api = await sandbox.listen(apiPort).catch(explain({ port: apiPort, variable: 'API_PORT' }))
  const faults = await createFaultServer({ sandbox, port: faultPort }).catch(
    explain({ port: faultPort, variable: 'FAULT_PORT' }),
  )
  const site = await startSite({ port, apiUrl: api.url, faultUrl: faults.url }).catch(
    explain({ port, variable: 'PORT' }),
  )
  announce(settings, { site: site.url, api: api.url, faults: faults.url })
  stopOnSignal(async () => {
    await Promise.all([site.close(), faults.close()])
    await sandbox.close()
  })
}

function announce(
  { memory, dataFolder = DATA }: Settings,
  { site, api, faults }: { site: string | undefined; api: string; faults: string },
): void {
  const lines = [
    site
      ? `The demo site is at    ${site}`
      : 'There is no demo site in sandbox/site. Only the API and the fault server run.',
    `The booking API is at  ${api}`,
    `The fault server is at ${faults}`,
    `Jane's event types: ${JANES_EVENT_TYPES.map(({ slug }) => String(slug)).join(', ')}.`,
    memory
      ? 'Bookings are kept in memory and are lost when you stop the server.'
      : `Bookings are kept in ${relative('.', dataFolder)}. To delete them, run npm start -- --reset.`,
    'Press Ctrl-C to stop.',
  ]
  console.log(lines.join('\n'))
}

/** Prints the code that the attendee would receive by e-mail. */
function printCode(email: string, code: string): void {
  console.log(`Verification code for ${email}: ${code}`)
}

/**
 * Stops in order on the first signal. Another signal more than a second later, from somebody in a
 * hurry, ends the process at once. A single Ctrl-C can arrive several times: from the terminal, and
 * forwarded by npm and tsx.
 */
function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSinceMs: number | undefined
  const onSignal = (): void => {
    if (stoppingSinceMs !== undefined) {
      if (Date.now() - stoppingSinceMs > 1000) process.exit(1)
      return
    }
    stoppingSinceMs = Date.now()
    void stop().then(() => process.exit(0))
  }
  // Vite's own handler would end the process with 143 once its server is closed, even while other
  // servers are still open.
  process.removeAllListeners('SIGTERM')
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

function explain(target: { port: number; variable: string }): (error: unknown) => never {
  return (error) => {
    throw new Error(explainListenError(error, target), { cause: error })
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
