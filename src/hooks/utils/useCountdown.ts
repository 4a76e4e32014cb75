'use client'

import { useEffect, useState } from 'react'

const TICK_MS = 250

/** Counts down from `seconds` to 0, and starts again whenever `key` changes. */
export function useCountdown(seconds: number, key: unknown): number {
  const [left, setLeft] = useState(seconds)
  const [counted, setCounted] = useState({ seconds, key })
  // Resets during render rather than at the next tick, so that a caller that waits for 0 never sees
  // the old count.
  if (counted.key !== key || counted.seconds !== seconds) {
    setCounted({ seconds, key })
    setLeft(seconds)
  }
  useEffect(() => {
    const endsAt = Date.now() + seconds * 1000
    // Ticks more often than once a second, so that no second is skipped. A re-render happens only when
    // the second changes.
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))), TICK_MS)
    return () => clearInterval(timer)
  }, [seconds, key])
  return left
}
