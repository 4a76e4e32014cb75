'use client'

import { useEffect } from 'react'
import { useLatest } from '../../hooks/utils/useLatest.js'

/** Goes on with the booking as soon as the time that was pressed is the form's own. Draws nothing. */
export function GoOn(props: { submit: () => Promise<void>; onGone: () => void }) {
  const latest = useLatest(props)
  useEffect(() => {
    void latest.current.submit()
    latest.current.onGone()
  }, [latest])
  return null
}
