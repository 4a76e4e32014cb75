'use client'

import { useEffect, useState } from 'react'

/** After so long a visitor wonders whether anything happens. */
const PATIENCE_MS = 8000

/** Whether work goes on for so long that it should be said. */
export function useIsSlow(busy: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [busy])
  return isLong
}
