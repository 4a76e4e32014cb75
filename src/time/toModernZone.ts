/** Modern name. */
export function toModernZone(id: string): string {
  return id
}
