import { isKnownZone } from './isKnownZone.js'
import { zoneLinks } from './zoneLinks.js'

/**
 * The modern id of a zone: `Asia/Kolkata` for `Asia/Calcutta`, `America/New_York` for `US/Eastern`, `UTC` for `Etc/GMT`.
 * Both ids are the same zone to a server.
 *
 * @returns the id itself when it is modern, when nobody knows it, or when this engine is older than the new name
 */
export function toModernZone(id: string): string {
  const modern = zoneLinks.get(id)
  return modern && isKnownZone(modern) ? modern : id
}
