'use client'

import { useEffect, type RefObject } from 'react'

/**
 * Sets `data-state` on the root element of the form, for style sheets. Example: `data-state="submitting"`.
 */
export function useRootState(root: RefObject<HTMLElement | null>, state: string | undefined): void {
  useEffect(() => {
    if (state) root.current?.setAttribute('data-state', state)
  }, [root, state])
}
