'use client'

import { useId, useState, useSyncExternalStore } from 'react'

const unchanging = () => () => {}
let forms = 0

/**
 * An id for one form, unlike that of any other on the page: React tells apart only what is drawn by one root, and a
 * page may have several. On a server, and until the page is hydrated, React's own id stands alone.
 */
export function useFormId(): string {
  const own = useId().replace(/\W/g, '')
  const [number] = useState(() => String(forms++))
  return `bf${own}${useSyncExternalStore(
    unchanging,
    () => number,
    () => '',
  )}`
}
