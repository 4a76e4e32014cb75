export interface Settings {
  /** Of the demo site. */
  readonly port: number
  readonly apiPort: number
  /** Of the server that fails on purpose. */
  readonly faultPort: number
  /** Empties the data folder first. */
  readonly reset: boolean
  /** Keeps nothing on the disk. */
  readonly memory: boolean
  /** Where the database lies; `undefined` for `sandbox/data`. */
  readonly dataFolder: string | undefined
}

/**
 * Reads flags (`--reset`, `--memory`) and the environment (`PORT`, `API_PORT`, `FAULT_PORT`, `SANDBOX_DATA`).
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
  const faultPort = toPort('FAULT_PORT', env.FAULT_PORT, 4175)
  refuseSame({ PORT: port, API_PORT: apiPort, FAULT_PORT: faultPort })
  const dataFolder = env.SANDBOX_DATA || undefined
  const given = (flag: string): boolean => flags.includes(flag)
  return { port, apiPort, faultPort, dataFolder, reset: given('--reset'), memory: given('--memory') }
}

function refuseSame(ports: Readonly<Record<string, number>>): void {
  const entries = Object.entries(ports)
  for (const [index, [name, port]] of entries.entries()) {
    const other = entries.slice(index + 1).find(([, one]) => one === port)
    if (other) throw new Error(`${name} and ${other[0]} are both ${port}. Give them different numbers.`)
  }
}

function toPort(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new Error(`${name} is "${text}". Give a number from 1 to 65535.`)
}
