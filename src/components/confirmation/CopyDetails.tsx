'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { BookedMessages } from '../../messages/types.js'
import { Button } from '../../ui/Button.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'

/** What the button is drawn from. */
export interface CopyDetailsProps {
  /** What is copied. */
  text: string
  messages: BookedMessages
  announce: Announce
}

/** Copies the booking as text. Where the page may not write to the clipboard, the text is shown and selected. */
export function CopyDetails({ text, messages, announce }: CopyDetailsProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  const { after } = messages
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
      announce(after.copied)
    } catch {
      setState('shown')
    }
  }
  if (state === 'shown') return <ByHand text={text} label={after.copyByHand} />
  return <Button onClick={() => void copy()}>{state === 'copied' ? after.copied : after.copy}</Button>
}

function ByHand({ text, label }: { text: string; label: string }) {
  const part = usePart()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <FieldFrame id={id} frame="label" label={label}>
      {({ describedBy }) => (
        <textarea
          {...part('textarea')}
          ref={area}
          id={id}
          rows={8}
          readOnly
          value={text}
          aria-describedby={describedBy}
        />
      )}
    </FieldFrame>
  )
}
