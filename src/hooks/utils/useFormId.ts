'use client'

import { useId, useState, useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}
let formCount = 0

/**
 * Returns an id prefix for one form that no other form on the page has: `useId` is unique within one React
 * root only, and a page may have several. On a server, and until hydration, `useId` stands alone.
 */
export function useFormId(): string {
  const id = useId().replace(/\W/g, '')
  const [number] = useState(() => String(formCount++))
  const suffix = useSyncExternalStore(
    subscribeToNothing,
    () => number,
    () => '',
  )
  return `bf${id}${suffix}`
}
