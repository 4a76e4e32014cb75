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

/** `npm start`: the API, the server that fails and the demo site, each an origin as in life, until Ctrl-C. */
async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env)
  const { port, apiPort, faultPort, dataFolder = DATA } = settings
  const file = join(dataFolder, 'bookings.db')
  // SQLite keeps two files of its own beside the database.
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
    site ? `The demo site is at ${site}` : 'There is no demo site in sandbox/site, so only the API runs.',
    `The booking API is at  ${api}`,
    `Faults are served at   ${faults}`,
    `It books with jane: ${JANES_EVENT_TYPES.map(({ slug }) => String(slug)).join(', ')}.`,
    memory
      ? 'Bookings are kept in memory and gone when you stop it.'
      : `Bookings are kept in ${relative('.', dataFolder)}; npm start -- --reset empties it.`,
    'Press Ctrl-C to stop.',
  ]
  console.log(lines.join('\n'))
}

/** What a person who books would find in the letter box. */
function printCode(email: string, code: string): void {
  console.log(`Verification code for ${email}: ${code}`)
}

/**
 * The first signal stops it in order; another one some time later, from somebody in a hurry, at once. One Ctrl-C can
 * arrive several times: from the terminal, and passed on by npm and tsx.
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
  // Vite would end the process itself, with 143, once its own server is closed and whatever is still open.
  process.removeAllListeners('SIGTERM')
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

function explain(wanted: { port: number; variable: string }): (error: unknown) => never {
  return (error) => {
    throw new Error(explainListenError(error, wanted), { cause: error })
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
