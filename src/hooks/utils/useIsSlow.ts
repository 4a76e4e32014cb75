'use client'

import { useEffect, useState } from 'react'

/** After this long a visitor wonders whether anything is happening. */
const SLOW_AFTER_MS = 8000

/**
 * Returns whether the component has been mounted for so long that the visitor should be told that work goes
 * on.
 */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isSlow
}
