import type { Zone } from './describeZone.js'

/** Search. */
export function searchZones(query: string, zones: Zone[]): Zone[] {
  const wanted = query.trim().toLowerCase()
  return zones.filter((zone) => `${zone.id} ${zone.city} ${zone.country} ${zone.name} ${zone.offset}`.toLowerCase().includes(wanted))
}
