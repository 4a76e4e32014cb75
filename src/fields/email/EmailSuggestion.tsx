'use client'

import { useEffect, useState, type MouseEvent } from 'react'
import { enEmail } from '../../messages/enEmail.js'
import { Button } from '../../ui/Button.js'
import type { ControlProps } from '../types.js'
import { suggestEmail } from './suggestEmail.js'
import { toEmail } from './toEmail.js'

/**
 * Asks whether the visitor means another address, if the typed one probably has a typing mistake. The answer
 * is optional: without one, the address is booked as it was typed.
 */
export function EmailSuggestion(props: ControlProps<string>) {
  const { id, value, readOnly, messages, announce, onChange } = props
  const address = suggestEmail(toEmail(value))
  const question = address && { ...enEmail, ...messages.email }.didYouMean(address)
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    if (question && !readOnly) return afterPress(() => setIsShown(true))
  }, [question, readOnly])
  useEffect(() => {
    if (question && isShown) announce(question)
  }, [question, isShown, announce])
  if (!question || !isShown) return null
  const take = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const tree = currentTarget.getRootNode() as Document | ShadowRoot
    onChange(address)
    // The button is gone once the address is changed, and the focus must not be lost.
    tree.getElementById(id)?.focus()
  }
  return (
    <Button variant="link" aria-disabled={readOnly || undefined} onClick={take}>
      {question}
    </Button>
  )
}

const ENDS = ['pointerup', 'pointercancel'] as const

/**
 * Calls a function once nothing is pressed: soon, or after the click. Otherwise what the visitor presses
 * would move away from the pointer, and the click would be lost.
 *
 * @returns a cleanup function
 */
function afterPress(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const callSoon = () => (timer = setTimeout(call))
  // Firefox moves the focus before it marks what is pressed as active, so this is known a task later.
  timer = setTimeout(() => {
    if (!document.querySelector(':active')) call()
    else for (const end of ENDS) addEventListener(end, callSoon)
  })
  return () => {
    clearTimeout(timer)
    for (const end of ENDS) removeEventListener(end, callSoon)
  }
}
