'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { findNextTime } from './findNextTime.js'

/**
 * Makes the times of a day one Tab stop, between which the arrow keys move as they do in the month. A day
 * may have hundreds of times, and keys that depended on their number would be hard to learn. The times
 * stay buttons in lists, so that a screen reader goes through them as through any other list.
 *
 * @param startsUtc - the starts of the shown times
 * @param firstUtc - the Tab stop until another time has been focused
 * @returns the ref of the element around the times, and a function that returns the props of a time
 * @source ARIA Authoring Practices Guide, "Developing a Keyboard Interface": roving tabindex
 */
export function useTimeKeys(startsUtc: readonly string[], firstUtc: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState('')
  const stop = [focused, firstUtc].find((one) => one && startsUtc.includes(one)) ?? startsUtc[0]
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    // Leaves these combinations to the browser, for example Alt+Left, which goes back a page.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const times = [...(box.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
    const next = findNextTime(event.key, times, event.currentTarget)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const toTimeProps = (startUtc: string) => ({
    'data-start': startUtc,
    tabIndex: startUtc === stop ? 0 : -1,
    onFocus: () => setFocused(startUtc),
    onKeyDown,
  })
  return { box, toTimeProps }
}
