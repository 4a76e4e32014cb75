'use client'

import { useState } from 'react'
import { useLatest } from '../../hooks/utils/useLatest.js'
import type { FreeMonthSearch } from './types.js'

/** How many months ahead the search goes. */
export const MONTHS_AHEAD = 12

/** Options of {@link useFreeMonth}. */
export interface UseFreeMonthOptions {
  /**
   * Identifies the search by month, time zone and length. If the key changes, the result of a running
   * search is dropped.
   */
  key: string
  /** Returns the month that is `ahead` months after the shown one, `YYYY-MM`. */
  toMonth: (ahead: number) => string
  /** Whether a month has free times. */
  hasFree: (month: string) => Promise<boolean>
  onFound: (month: string) => void
}

/**
 * Searches for the next month with free times. The months are requested one after the other. If the
 * visitor has moved to another month, time zone or length meanwhile, the result is dropped.
 */
export function useFreeMonth({ key, toMonth, hasFree, onFound }: UseFreeMonthOptions): FreeMonthSearch {
  const [state, setState] = useState<{ key: string; status: FreeMonthSearch['status'] }>({
    key,
    status: 'idle',
  })
  const latestKey = useLatest(key)
  const setStatus = (status: FreeMonthSearch['status']) => setState({ key, status })
  const start = async () => {
    setStatus('searching')
    try {
      for (let ahead = 1; ahead <= MONTHS_AHEAD; ahead++) {
        const isFree = await hasFree(toMonth(ahead))
        if (latestKey.current !== key) return false
        if (!isFree) continue
        // The visitor may come back to this month.
        setStatus('idle')
        onFound(toMonth(ahead))
        return true
      }
      setStatus('none')
    } catch {
      setStatus('failed')
    }
    return false
  }
  return { status: state.key === key ? state.status : 'idle', start }
}
