'use client'

import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react'
import type { FormMessages } from '../messages/en.js'
import type { PartialMessages } from '../messages/types.js'

/**
 * What is drawn after a press: faults, notices, confirmation. Loaded while the visitor reads, and before anything is
 * sent, so that no booking waits for a download to be shown.
 *
 * @returns the parts once they are here, and `load`, which rejects when the network does not give them
 */
export function useLazySteps(
  words: FormMessages,
  own: PartialMessages | undefined,
  root: RefObject<Element | null>,
) {
  const [parts, setParts] = useState<typeof import('./lazySteps.js')>()
  const load = useCallback(
    () =>
      import('./lazySteps.js').then((loaded) => {
        // A press reads what stands there, whatever events there were.
        loaded.takeAutofill(root)
        setParts(loaded)
      }),
    [root],
  )
  useEffect(() => {
    load().catch(() => {})
  }, [load])
  const outcome = useMemo(
    () => parts && { ...parts, messages: parts.toMessages(words, own) },
    [parts, words, own],
  )
  return { outcome, load }
}

/** See {@link useLazySteps}. */
export type LazySteps = ReturnType<typeof useLazySteps>['outcome']
