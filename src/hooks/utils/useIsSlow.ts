'use client'

import { useEffect, useState } from 'react'

/** After this delay a visitor may wonder whether anything is happening. */
const SLOW_AFTER_MS = 8000

/**
 * Returns whether the component has been mounted for longer than {@link SLOW_AFTER_MS}. The visitor
 * should then be told that the request is still in progress.
 */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isSlow
}
