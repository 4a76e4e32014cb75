import { ownOptions } from '../../utils/ownOptions.js'

/**
 * Returns whether the engine knows a zone. Does not use the cache of `createFormatter`, because a check
 * of every zone would only flush that cache.
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
