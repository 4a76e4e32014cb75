'use client'

import { useEffect, useRef } from 'react'
import { callHost } from './callHost.js'

/**
 * Calls a host callback once for each new value, even though StrictMode runs effects twice. Does
 * nothing while the value is `undefined`.
 */
export function useNotifyOnce<T>(value: T | undefined, callback: ((value: T) => void) | undefined): void {
  const notified = useRef<T>(undefined)
  useEffect(() => {
    if (value === undefined || notified.current === value) return
    notified.current = value
    callHost(() => callback?.(value))
  }, [value, callback])
}
