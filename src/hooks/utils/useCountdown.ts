'use client'

import { useEffect, useState } from 'react'

const TICK_MS = 250

/** Counts seconds down to 0, from anew whenever `of` changes. */
export function useCountdown(seconds: number, of: unknown): number {
  const [left, setLeft] = useState(seconds)
  const [counted, setCounted] = useState({ seconds, of })
  // At once, not at the next tick: what waits for the end must not see the old one.
  if (counted.of !== of || counted.seconds !== seconds) {
    setCounted({ seconds, of })
    setLeft(seconds)
  }
  useEffect(() => {
    const endsAt = Date.now() + seconds * 1000
    // Oftener than the seconds change, so that none is skipped; drawn again only when one has passed.
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))), TICK_MS)
    return () => clearInterval(timer)
  }, [seconds, of])
  return left
}
