import { readOffset } from './readOffset.js'

/** Returns the day of a moment in a zone, `YYYY-MM-DD`. */
export function toLocalDay(atMs: number, timeZone: string): string {
  return toWallClock(atMs, readOffset(atMs, timeZone)).slice(0, 10)
}

/** Returns a moment with the zone's offset, `2026-12-07T09:00:00.000+01:00`, or with a `Z` in UTC. */
export function toLocalIso(atMs: number, timeZone: string): string {
  const offsetMs = readOffset(atMs, timeZone)
  const wallClock = toWallClock(atMs, offsetMs)
  return timeZone === 'UTC' ? wallClock : wallClock.replace('Z', toOffsetText(offsetMs))
}

function toWallClock(atMs: number, offsetMs: number): string {
  return new Date(atMs + offsetMs).toISOString()
}

function toOffsetText(offsetMs: number): string {
  const minutes = Math.floor(Math.abs(offsetMs) / 60_000)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
