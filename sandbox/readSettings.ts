export interface Settings {
  /** Of the demo site. */
  readonly port: number
  readonly apiPort: number
  /** Empties the data folder first. */
  readonly reset: boolean
  /** Keeps nothing on the disk. */
  readonly memory: boolean
  /** Where the database lies; `undefined` for `sandbox/data`. */
  readonly dataFolder: string | undefined
}

/**
 * Reads flags (`--reset`, `--memory`) and the environment (`PORT`, `API_PORT`, `SANDBOX_DATA`).
 *
 * @throws Error in plain words about a flag or a port that is none
 */
export function readSettings(
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const unknown = flags.find((flag) => flag !== '--reset' && flag !== '--memory')
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}. There are --reset and --memory.`)
  const port = toPort('PORT', env.PORT, 4173)
  const apiPort = toPort('API_PORT', env.API_PORT, 4174)
  if (port === apiPort) throw new Error(`PORT and API_PORT are both ${port}. Give them different numbers.`)
  const dataFolder = env.SANDBOX_DATA || undefined
  return { port, apiPort, dataFolder, reset: flags.includes('--reset'), memory: flags.includes('--memory') }
}

function toPort(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new Error(`${name} is "${text}". Give a number from 1 to 65535.`)
}
