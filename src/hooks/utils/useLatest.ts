'use client'

import { useEffect, useRef } from 'react'

/** A ref to the latest value, for code that runs later than the render it was written in. */
export function useLatest<T>(value: T) {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
