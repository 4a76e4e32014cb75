'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { CancelForm, type CancelFormProps } from './CancelForm.js'

/** Props of {@link BookingChanges}. */
export interface BookingChangesProps extends Omit<CancelFormProps, 'onKeep'> {
  canCancel: boolean
  /** Called by the “Change time” link. If omitted, there is no link. */
  onMove?: (() => void) | undefined
  /** Called by the “Book another” link. If omitted, there is no link. */
  onReset?: (() => void) | undefined
}

/**
 * Renders a line of links that change a booking or make another one. The line is replaced by
 * {@link CancelForm} when the visitor chooses to cancel. If the visitor keeps the booking, the line returns
 * and its link is focused.
 */
export function BookingChanges({ canCancel, onMove, onReset, ...props }: BookingChangesProps) {
  const { cancel, confirmation, reschedule } = useBookedMessages()
  const part = usePart()
  const [step, setStep] = useState<'closed' | 'open' | 'kept'>('closed')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (step === 'kept') button.current?.focus()
  }, [step])
  if (step === 'open') return <CancelForm {...props} onKeep={() => setStep('kept')} />
  if (!canCancel && !onMove && !onReset) return null
  return (
    <div {...part('changes')}>
      {onMove && (
        <Button variant="link" onClick={onMove}>
          {reschedule.start}
        </Button>
      )}
      {canCancel && (
        <Button ref={button} variant="link" onClick={() => setStep('open')}>
          {cancel.start}
        </Button>
      )}
      {onReset && (
        <Button variant="link" onClick={onReset}>
          {confirmation.bookAnother}
        </Button>
      )}
    </div>
  )
}
