'use client'

import { useEffect, useRef } from 'react'

/** Returns a ref to the latest value, for code that runs after the render that created it. */
export function useLatest<T>(value: T) {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
