/** Slots that are older are fetched again. */
const STALE_MS = 60_000

let changedMs = -Infinity

/** Notes that this page has booked, moved or cancelled. All slots that were fetched before are then stale. */
export function noteSlotChange(atMs = Date.now()): void {
  changedMs = atMs
}

/** Returns from which age on slots are stale now, in milliseconds. */
export function toStaleTime(): number {
  const sinceChangeMs = Date.now() - changedMs
  // Negative if the clock of the device was set back. Then the ages of slots cannot be compared with it.
  return sinceChangeMs < 0 ? STALE_MS : Math.min(STALE_MS, sinceChangeMs)
}
