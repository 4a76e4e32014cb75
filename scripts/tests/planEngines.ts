import { ENGINE_NAMES, isEngineName, type EngineName } from '../../test/engines/driver/engineNames.js'

export interface EnginesRequest {
  /** Of the command line: `--available` leaves out what is not installed and was not named. */
  arguments: readonly string[]
  /** The value of `ENGINES`: names with commas between them. */
  asked: string | undefined
  find: (name: EngineName) => { missing?: string | undefined }
}

export interface EnginesPlan {
  wanted: EngineName[]
  /** `counts`: whether it makes the run fail. */
  absent: { name: EngineName; missing: string; counts: boolean }[]
}

/**
 * Which engines run. Without a word all three are wanted, and one that is not installed fails the run: nobody should
 * believe that they tested in three engines when they tested in one. `--available` makes an exception for those that
 * nobody named.
 *
 * @throws Error when an engine is named, or an option given, that there is not
 */
export function planEngines({ arguments: given, asked = '', find }: EnginesRequest): EnginesPlan {
  const strange = given.filter((argument) => argument !== '--available')
  if (strange.length > 0)
    throw new Error(
      `[booking-form] There is no option ${strange.join(' ')}; there is --available, and ENGINES=firefox,webkit names engines.`,
    )
  const named = asked
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = named.filter((name) => !isEngineName(name))
  if (unknown.length > 0)
    throw new Error(
      `[booking-form] ENGINES names ${unknown.join(', ')}; there are ${ENGINE_NAMES.join(', ')}.`,
    )
  const names = ENGINE_NAMES.filter((name) => named.length === 0 || named.includes(name))
  const counts = named.length > 0 || !given.includes('--available')
  const absent = names.flatMap((name) => {
    const { missing } = find(name)
    return missing === undefined ? [] : [{ name, missing, counts }]
  })
  return { wanted: names.filter((name) => !absent.some((one) => one.name === name)), absent }
}
