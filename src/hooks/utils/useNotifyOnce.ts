'use client'

import { useEffect, useRef } from 'react'
import { notify } from './callHost.js'

/** Calls a host back once for each thing there is to tell; StrictMode runs effects twice. */
export function useTold<T>(thing: T | undefined, tell: ((thing: T) => void) | undefined): void {
  const told = useRef<T>(undefined)
  useEffect(() => {
    if (thing === undefined || told.current === thing) return
    told.current = thing
    notify(() => tell?.(thing))
  }, [thing, tell])
}
