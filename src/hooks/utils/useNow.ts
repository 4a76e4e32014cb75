'use client'

import { useEffect, useState } from 'react'

/** Short enough that a new minute is shown with little delay. */
const TICK_MS = 5000

/**
 * Returns the current time in UTC, ISO 8601, rounded down to the minute.
 *
 * @param isPaused - stops the timer, which would keep the component in memory
 */
export function useNow(isPaused = false): string {
  const [now, setNow] = useState(readMinute)
  useEffect(() => {
    if (isPaused) return
    const tick = () => setNow(readMinute())
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [isPaused])
  return now
}

function readMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
}
