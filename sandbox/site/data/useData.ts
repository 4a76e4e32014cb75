import { useEffect, useState } from 'react'

export type Loaded<Data> =
  { status: 'loading' } | { status: 'ready'; data: Data } | { status: 'failed'; sentence: string }

/**
 * What `load` gives; asked once, when the page opens.
 *
 * @param load - must be the same function at every draw
 */
export function useData<Data>(load: () => Promise<Data>): Loaded<Data> {
  const [state, setState] = useState<Loaded<Data>>({ status: 'loading' })
  useEffect(() => {
    let wanted = true
    const settle = (next: Loaded<Data>): void => void (wanted && setState(next))
    load().then(
      (data) => settle({ status: 'ready', data }),
      (error: unknown) =>
        settle({ status: 'failed', sentence: error instanceof Error ? error.message : String(error) }),
    )
    return () => void (wanted = false)
  }, [load])
  return state
}
