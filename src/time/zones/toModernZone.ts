import { isKnownZone } from './isKnownZone.js'
import { zoneLinks } from './zoneLinks.js'

/**
 * Returns the modern id of a zone: `Asia/Kolkata` for `Asia/Calcutta`, `America/New_York` for
 * `US/Eastern`, `UTC` for `Etc/GMT`. A server treats the old and the modern id as the same zone.
 *
 * @returns the id itself if it is modern or unknown, or if the engine is older than the modern id
 */
export function toModernZone(id: string): string {
  const modern = zoneLinks.get(id)
  return modern && isKnownZone(modern) ? modern : id
}
