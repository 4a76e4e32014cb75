'use client'

import { useEffect } from 'react'
import { useLatest } from './useLatest.js'

/**
 * Closes a part of the form on Escape, and nothing else. The listener runs before those of the page,
 * because a dialog or a popover around the form closes on the same key, and many of them listen on the
 * document, in the capture phase or for `keyup`.
 *
 * @param part - the element in which the key is pressed; null while the part is closed
 */
export function useEscape(part: Element | null, onEscape: () => void): void {
  const latest = useLatest(onEscape)
  useEffect(() => {
    if (!part) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !event.composedPath().includes(part)) return
      consume(event)
      addEventListener('keyup', (up) => up.key === 'Escape' && consume(up), { capture: true, once: true })
      latest.current()
    }
    addEventListener('keydown', onKeyDown, true)
    return () => removeEventListener('keydown', onKeyDown, true)
  }, [part, latest])
}

function consume(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
