'use client'

import { useId, useState } from 'react'
import { useHydrated } from '../../utils/useHydrated.js'

let formCount = 0

/**
 * Returns an id prefix that is unique on the page. `useId` alone is unique only within one React root,
 * and a page may have several roots, so a number is appended. On a server, and until hydration, there
 * is no number.
 */
export function useFormId(): string {
  const id = useId().replace(/\W/g, '')
  const [number] = useState(() => String(formCount++))
  return `bf${id}${useHydrated() ? number : ''}`
}
