'use client'

import { useEffect } from 'react'
import { useLatest } from './useLatest.js'

/** Calls a function when the page becomes visible again, for example when the visitor returns to its tab. */
export function useWhenVisible(onVisible: () => void): void {
  const latest = useLatest(onVisible)
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState !== 'hidden') latest.current()
    }
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [latest])
}
