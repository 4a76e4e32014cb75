'use client'

import { useEffect, useState } from 'react'

/** Often enough that a new minute is shown with little delay. */
const TICK_MS = 5000

/** Returns the current minute, ISO 8601 in UTC with the seconds at 0. */
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
