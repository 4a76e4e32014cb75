import { ownOptions } from '../../utils/ownOptions.js'

/**
 * Returns whether the engine knows a zone. Bypasses the cache of formatters: checking every zone would
 * only flush it.
 *
 * @param id - IANA id
 */
export function isKnownZone(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', ownOptions({ timeZone: id }))
    return true
  } catch {
    return false
  }
}
