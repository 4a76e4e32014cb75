/** Slots that are older are fetched again. */
const STALE_MS = 60_000

/** Not the time of day, which the visitor can change. */
let changedMs = -Infinity

/** Notes that this page has booked, moved or cancelled. All slots that were fetched before are then stale. */
export function noteSlotChange(): void {
  changedMs = performance.now()
}

/** Returns from which age on slots are stale now, in milliseconds. */
export function toStaleTime(): number {
  return Math.min(STALE_MS, performance.now() - changedMs)
}
