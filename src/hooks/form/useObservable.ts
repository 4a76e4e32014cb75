'use client'

import { useEffect, useState } from 'react'
import type { Observable } from './fieldStore.js'

/**
 * Returns what an observable holds. Only the component that calls this hook re-renders when that changes,
 * in the same render as the flow after a submit. (`useSyncExternalStore` would render the errors alone
 * before, so that the focus could not move to them at once.)
 */
export function useObservable<T extends object>(observable: Observable<T>): T {
  const { read, subscribe } = observable
  const current = read()
  const [, update] = useState(current)
  useEffect(() => {
    const sync = () => update(read())
    // The value may have changed since the render.
    sync()
    return subscribe(sync)
  }, [read, subscribe])
  return current
}
