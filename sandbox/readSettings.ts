/** Settings of `npm start`. */
export interface Settings {
  /** Port of the demo site. */
  readonly port: number
  readonly apiPort: number
  /** Port of the fault server. */
  readonly faultPort: number
  /** Whether to delete the stored bookings first. */
  readonly reset: boolean
  /** Whether to keep the bookings in memory only. */
  readonly memory: boolean
  /** Folder of the database; `undefined` for `sandbox/data`. */
  readonly dataFolder: string | undefined
}

/**
 * Reads the flags (`--reset`, `--memory`) and the environment (`PORT`, `API_PORT`, `FAULT_PORT`,
 * `SANDBOX_DATA`).
 *
 * @throws Error with a sentence for the user about an unknown flag, or a port that is invalid or
 * used twice
 */
export function readSettings(
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const unknown = flags.find((flag) => flag !== '--reset' && flag !== '--memory')
  if (unknown !== undefined)
    throw new Error(`Unknown option ${unknown}. The options are --reset and --memory.`)
  const port = toPort('PORT', env.PORT, 4173)
  const apiPort = toPort('API_PORT', env.API_PORT, 4174)
  const faultPort = toPort('FAULT_PORT', env.FAULT_PORT, 4175)
  refuseSame({ PORT: port, API_PORT: apiPort, FAULT_PORT: faultPort })
  const dataFolder = env.SANDBOX_DATA || undefined
  const hasFlag = (flag: string): boolean => flags.includes(flag)
  return { port, apiPort, faultPort, dataFolder, reset: hasFlag('--reset'), memory: hasFlag('--memory') }
}

function refuseSame(ports: Readonly<Record<string, number>>): void {
  const entries = Object.entries(ports)
  for (const [index, [name, port]] of entries.entries()) {
    const other = entries.slice(index + 1).find(([, one]) => one === port)
    if (other) throw new Error(`${name} and ${other[0]} are both ${port}. Give them different numbers.`)
  }
}

function toPort(name: string, text: string | undefined, defaultPort: number): number {
  if (text === undefined || text === '') return defaultPort
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new Error(`${name} is "${text}". Give a number from 1 to 65535.`)
}
