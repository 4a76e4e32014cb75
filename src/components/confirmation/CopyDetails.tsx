'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'

/** Props of {@link CopyDetails}. */
export interface CopyDetailsProps {
  /** The text to copy. */
  text: string
}

/**
 * Copies the booking as text. If the page is not allowed to write to the clipboard, the text is shown
 * and selected instead.
 */
export function CopyDetails({ text }: CopyDetailsProps) {
  const { announce } = useBookingFormContext()
  const { after: messages } = useBookedMessages()
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
      announce(messages.copied)
    } catch {
      setState('shown')
    }
  }
  if (state === 'shown') return <CopyByHand text={text} label={messages.copyByHand} />
  return <Button onClick={() => void copy()}>{state === 'copied' ? messages.copied : messages.copy}</Button>
}

function CopyByHand({ text, label }: { text: string; label: string }) {
  const { formId } = useBookingFormContext()
  const part = usePart()
  const id = `${formId}-details-text`
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
