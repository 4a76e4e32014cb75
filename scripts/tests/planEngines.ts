import { ENGINE_NAMES, isEngineName, type EngineName } from '../../test/engines/driver/engineNames.js'

/** Options of {@link planEngines}. */
export interface EnginesRequest {
  /** The command line arguments. `--available` skips engines that are not installed. */
  arguments: readonly string[]
  /** The value of `ENGINES`: engine names separated by commas. */
  asked: string | undefined
  /** Looks for an engine on this machine. `missing` says what was not found. */
  find: (name: EngineName) => { missing?: string | undefined }
}

/** The result of {@link planEngines}. */
export interface EnginesPlan {
  /** The engines to run. */
  wanted: EngineName[]
  /** The engines that are not installed. `counts`: whether that makes the run fail. */
  absent: { name: EngineName; missing: string; counts: boolean }[]
}

/**
 * Decides which engines run: those that `ENGINES` names, or all three. An engine that is not installed
 * makes the run fail, so that nobody takes a run in one engine for a run in three. With `--available`
 * it does not, unless `ENGINES` names it.
 *
 * @throws Error if an engine or an option does not exist
 */
export function planEngines({ arguments: options, asked = '', find }: EnginesRequest): EnginesPlan {
  const unknownOptions = options.filter((argument) => argument !== '--available')
  if (unknownOptions.length > 0)
    throw new Error(
      `[booking-form] There is no option ${unknownOptions.join(' ')}. ` +
        'Use --available, or name engines in the environment: ENGINES=firefox,webkit.',
    )
  const named = asked
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = named.filter((name) => !isEngineName(name))
  if (unknown.length > 0)
    throw new Error(
      `[booking-form] ENGINES names ${unknown.join(', ')}. The engines are ${ENGINE_NAMES.join(', ')}.`,
    )
  const names = ENGINE_NAMES.filter((name) => named.length === 0 || named.includes(name))
  const counts = named.length > 0 || !options.includes('--available')
  const absent = names.flatMap((name) => {
    const { missing } = find(name)
    return missing === undefined ? [] : [{ name, missing, counts }]
  })
  return { wanted: names.filter((name) => !absent.some((one) => one.name === name)), absent }
}
