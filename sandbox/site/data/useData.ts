import { useEffect, useState } from 'react'

/** The state of a request. `sentence` says what went wrong. */
export type Loaded<Data> =
  { status: 'loading' } | { status: 'ready'; data: Data } | { status: 'failed'; sentence: string }

/**
 * Calls `load` once, when the page opens, and returns the state of the request.
 *
 * @param load - must be the same function at every render
 */
export function useData<Data>(load: () => Promise<Data>): Loaded<Data> {
  const [state, setState] = useState<Loaded<Data>>({ status: 'loading' })
  useEffect(() => {
    let isCurrent = true
    const settle = (next: Loaded<Data>): void => void (isCurrent && setState(next))
    load().then(
      (data) => settle({ status: 'ready', data }),
      (error: unknown) =>
        settle({ status: 'failed', sentence: error instanceof Error ? error.message : String(error) }),
    )
    return () => void (isCurrent = false)
  }, [load])
  return state
}
