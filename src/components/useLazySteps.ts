'use client'

import { useCallback, useEffect, useState, type RefObject } from 'react'

/** The lazy-loaded components; `undefined` until they are loaded. */
export type LazySteps = typeof import('./lazySteps.js') | undefined

/**
 * Lazy-loads what is rendered after a submit: field errors, notices, the confirmation. Loading starts on
 * mount and ends before anything is sent, so that no booking has to wait for a download to be shown.
 *
 * @returns the components once they are loaded, and `load`, which rejects when they cannot be loaded
 */
export function useLazySteps(root: RefObject<Element | null>) {
  const [steps, setSteps] = useState<LazySteps>()
  const load = useCallback(
    () =>
      import('./lazySteps.js').then((loaded) => {
        // A submit must read what the browser has filled in without an event.
        loaded.takeAutofill(root)
        setSteps(loaded)
      }),
    [root],
  )
  useEffect(() => {
    load().catch(() => {})
  }, [load])
  return { steps, load }
}
