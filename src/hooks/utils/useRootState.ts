'use client'

import { useEffect, type RefObject } from 'react'

/** Writes on the root of the form, for style sheets, where the visitor stands: `data-state="submitting"`; nothing without a state. */
export function useRootState(root: RefObject<HTMLElement | null>, state: string | undefined): void {
  useEffect(() => {
    if (state) root.current?.setAttribute('data-state', state)
  }, [root, state])
}
