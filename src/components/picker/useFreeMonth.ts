'use client'

import { useState } from 'react'
import { useLatest } from '../../hooks/utils/useLatest.js'

/** How far ahead free times are looked for. */
export const MONTHS_AHEAD = 12

/** A search for a month that has free times. */
export interface FreeMonthSearch {
  status: 'idle' | 'searching' | 'none' | 'failed'
  /** Resolves to whether a month was found. */
  start: () => Promise<boolean>
}

/** What {@link useFreeMonth} is given. */
export interface UseFreeMonthOptions {
  /** What makes a search another one: month, zone, length. */
  of: string
  /** The months after this one are searched. */
  months: (ahead: number) => string
  /** Whether a month has free times. */
  hasFree: (month: string) => Promise<boolean>
  onFound: (month: string) => void
}

/**
 * Looks for the next month with free times, one after another, a request each. What comes after the visitor has gone
 * elsewhere is dropped.
 */
export function useFreeMonth({ of, months, hasFree, onFound }: UseFreeMonthOptions): FreeMonthSearch {
  const [state, setState] = useState<{ of: string; status: FreeMonthSearch['status'] }>({
    of,
    status: 'idle',
  })
  const wanted = useLatest(of)
  const tell = (status: FreeMonthSearch['status']) => setState({ of, status })
  async function start() {
    tell('searching')
    try {
      for (let ahead = 1; ahead <= MONTHS_AHEAD; ahead++) {
        const found = await hasFree(months(ahead))
        if (wanted.current !== of) return false
        if (!found) continue
        onFound(months(ahead))
        return true
      }
      tell('none')
    } catch {
      tell('failed')
    }
    return false
  }
  return { status: state.of === of ? state.status : 'idle', start }
}
