'use client'

import { useCallback, useEffect, useState, type RefObject } from 'react'

/** The lazy-loaded components; `undefined` until they are loaded. */
export type LazySteps = typeof import('./lazySteps.js') | undefined

/**
 * Lazy-loads what is rendered after a submit: field errors, notices, the confirmation. Loading starts on
 * mount and is complete before anything is sent, so that a confirmation never has to wait for a download.
 *
 * @returns the components once they are loaded, and `load`, whose promise rejects if they cannot be loaded
 */
export function useLazySteps(root: RefObject<HTMLElement | null>) {
  const [steps, setSteps] = useState<LazySteps>()
  const load = useCallback(
    () =>
      import('./lazySteps.js').then((loaded) => {
        // A submit must include what the browser has filled in without firing an event.
        loaded.prepareRoot(root)
        setSteps(loaded)
      }),
    [root],
  )
  useEffect(() => {
    load().catch(() => {})
  }, [load])
  return { steps, load }
}
