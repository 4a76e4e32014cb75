/**
 * Whether this engine knows a zone.
 *
 * @param id - IANA id
 */
export function isKnownZone(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', Object.assign(Object.create(null), { timeZone: id }))
    return true
  } catch {
    return false
  }
}
