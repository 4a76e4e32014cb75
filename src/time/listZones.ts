import { describeZone, type Zone } from './describeZone.js'

/** All zones. */
export function listZones(locale: string, atUtc: string): Zone[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((id) => describeZone(id, { locale }, atUtc))
}
