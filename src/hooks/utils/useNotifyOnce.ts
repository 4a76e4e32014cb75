'use client'

import { useEffect, useRef } from 'react'
import { callHost } from './callHost.js'

/** Calls a host back once for each thing there is to tell; StrictMode runs effects twice. */
export function useNotifyOnce<T>(thing: T | undefined, tell: ((thing: T) => void) | undefined): void {
  const told = useRef<T>(undefined)
  useEffect(() => {
    if (thing === undefined || told.current === thing) return
    told.current = thing
    callHost(() => tell?.(thing))
  }, [thing, tell])
}
