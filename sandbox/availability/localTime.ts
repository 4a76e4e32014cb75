import { readOffset } from './readOffset.js'

/** The day of a moment in a zone, `YYYY-MM-DD`. */
export function toLocalDay(atMs: number, timeZone: string): string {
  return toWall(atMs, readOffset(atMs, timeZone)).slice(0, 10)
}

/** A moment with the zone's offset behind it, `2026-12-07T09:00:00.000+01:00`; in UTC with a `Z`. */
export function toLocalIso(atMs: number, timeZone: string): string {
  const offsetMs = readOffset(atMs, timeZone)
  const wall = toWall(atMs, offsetMs)
  return timeZone === 'UTC' ? wall : wall.replace('Z', toOffsetText(offsetMs))
}

function toWall(atMs: number, offsetMs: number): string {
  return new Date(atMs + offsetMs).toISOString()
}

function toOffsetText(offsetMs: number): string {
  const minutes = Math.floor(Math.abs(offsetMs) / 60_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
