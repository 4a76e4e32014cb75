'use client'

import { useEffect, useRef } from 'react'

/** Returns a ref to the latest value, for callbacks that run after later renders. */
export function useLatest<T>(value: T) {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
