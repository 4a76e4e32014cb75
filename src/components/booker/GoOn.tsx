'use client'

import { useEffect } from 'react'

/** Goes on with the booking as soon as the time that was pressed is the form's own. Draws nothing. */
export function GoOn({ submit, onGone }: { submit: () => Promise<void>; onGone: () => void }) {
  useEffect(() => {
    void submit()
    onGone()
    // Once: what these are at the time of the press.
  }, [])
  return null
}
