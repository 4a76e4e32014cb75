'use client'

import { useEffect, useState } from 'react'

/** Often enough that no minute is shown late by much. */
const TICK_MS = 5000

/** The present minute: ISO 8601 in UTC, seconds left out of account. */
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
