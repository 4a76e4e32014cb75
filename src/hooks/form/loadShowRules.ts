import type { ShowRules } from '../../form/toShowRules.js'
import type { FormDefinition } from '../../form/types.js'

type ShowModule = typeof import('./lazyShowRules.js')

/** Keeps all exports of the module: bundlers drop those that they see nobody take. */
const keepAll = (module: ShowModule): ShowModule => module

/**
 * Loads the rules of the fields of a form, if a field has options that only hosts define.
 *
 * @returns `undefined` if all fields are always shown. The promise rejects if the rules cannot be loaded
 */
export async function loadShowRules({ fields }: FormDefinition): Promise<ShowRules | undefined> {
  if (!fields.some(({ wire }) => wire.extra)) return undefined
  const { toShowRules } = await import('./lazyShowRules.js').then(keepAll)
  return toShowRules(fields)
}
