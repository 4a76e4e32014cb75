'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.js'
import { CancelForm, type CancelFormProps } from './CancelForm.js'

/** A quiet button, and the form in its place once it is pressed. Whoever keeps the booking is back at the button. */
export function CancelBooking(props: Omit<CancelFormProps, 'onKeep'>) {
  const [step, setStep] = useState<'closed' | 'open' | 'kept'>('closed')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (step === 'kept') button.current?.focus()
  }, [step])
  if (step === 'open') return <CancelForm {...props} onKeep={() => setStep('kept')} />
  return (
    <Button ref={button} onClick={() => setStep('open')}>
      {props.messages.cancel.start}
    </Button>
  )
}
