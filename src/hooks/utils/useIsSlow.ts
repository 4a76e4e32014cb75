'use client'

import { useEffect, useState } from 'react'

/** After this long a visitor wonders whether anything is happening. */
const SLOW_AFTER_MS = 8000

/** Returns whether the work has taken so long that the visitor should be told that it still goes on. */
export function useIsSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isBusy])
  return isSlow
}
