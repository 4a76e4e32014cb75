'use client'

import { useId, useState, useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}
let formCount = 0

/**
 * Returns an id prefix that is unique on the page. `useId` alone is unique only within one React root,
 * and a page may have several roots, so a number is appended. On a server, and until hydration, there
 * is no number.
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
