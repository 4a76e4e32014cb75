'use client'

import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}

/**
 * Returns whether a component may render what only the browser knows. On a server and until hydration it
 * returns false, so that both render the same. A component that is first rendered in a browser gets true at
 * once.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}
