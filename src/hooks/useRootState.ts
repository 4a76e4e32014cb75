'use client'

import { useEffect, type RefObject } from 'react'

/** Writes on the root of the form, for style sheets, where the visitor stands: `data-state="submitting"`. */
export function useRootState(root: RefObject<HTMLElement | null>, state: string): void {
  useEffect(() => {
    root.current?.setAttribute('data-state', state)
  }, [root, state])
}
