'use client'

import { useEffect, useState } from 'react'

/** Short enough that a new minute is shown with little delay. */
const TICK_MS = 5000

/** Returns the current time in UTC, ISO 8601, rounded down to the minute. */
export function useNow(): string {
  const [now, setNow] = useState(readMinute)
  useEffect(() => {
    const timer = setInterval(() => setNow(readMinute()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

function readMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
}
