'use client'

import { useEffect, useRef, type FormEvent, type MouseEvent } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import { useCountdown } from '../hooks/useCountdown.js'
import { useCodeSending, useVerificationCode, type CodeSending } from '../hooks/useVerificationCode.js'
import type { BookingFormState } from '../hooks/useBookingForm.js'
import type { Messages } from '../messages/types.js'
import { Button } from '../ui/Button.js'
import { FieldFrame } from '../ui/FieldFrame.js'
import type { Announce } from '../ui/LiveRegion.js'
import { usePart } from '../ui/usePart.js'
import { toFieldId } from './FieldList.js'

/** What the step is drawn from. */
export interface VerifyStepProps {
  flow: BookingFlow
  email: string
  state: BookingFormState
  client: BookingClient
  /** BCP 47 tag: the language of the message with the code. */
  locale: string
  formId: string
  messages: Messages
  announce: Announce
}

/** Between two codes: the server sends three a minute. */
const RESEND_AFTER_SECONDS = 30

/** Asks for the code that was sent to the e-mail address, in place of the answers, which are kept. */
export function VerifyStep({ flow, email, state, client, locale, formId, messages, announce }: VerifyStepProps) {
  const part = usePart()
  const { verification: words } = messages
  const sending = useCodeSending(client, email, locale)
  const { error, setError, code, setCode } = useVerificationCode(flow, words)
  const heading = useRef<HTMLHeadingElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const busy = flow.step === 'submitting'
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (error) input.current?.focus()
    // The same words for another press lead to the input as well.
  }, [error, flow])
  useEffect(() => {
    if (!busy) return
    announce(messages.form.submitting)
    return () => announce('')
  }, [busy, announce, messages])
  const back = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const root = currentTarget.getRootNode() as Document | ShadowRoot
    const address = state.fields.find(({ destination }) => destination === 'email')
    state.edit()
    // The button goes, and must not take the focus along; the address is what there is to change.
    setTimeout(() => address && root.getElementById(toFieldId(formId, address))?.focus())
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (event.type === 'submit') event.stopPropagation()
    const digits = code.replace(/\s/g, '')
    if (digits) void state.submit(digits)
    else {
      setError(words.missing)
      input.current?.focus()
    }
  }
  const status = { sending: words.sending, sent: words.sent(email), failed: words.notSent, busy: words.tooMany }[sending.status]
  return (
    <form {...part('form')} noValidate aria-labelledby={`${formId}-verify`} onSubmit={confirm}>
      <h2 {...part('title')} id={`${formId}-verify`} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p role="status">{status}</p>
      <FieldFrame id={`${formId}-code`} frame="label" label={words.label} error={error} required>
        {({ describedBy, invalid }) => (
          <input
            {...part('input')}
            ref={input}
            id={`${formId}-code`}
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            size={10}
            value={code}
            readOnly={busy}
            aria-required
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </FieldFrame>
      <div {...part('actions')}>
        <Button type="submit" variant="primary" onClick={confirm} pending={busy} pendingLabel={messages.form.submitting}>
          {words.confirm}
        </Button>
        <Resend sending={sending} messages={messages} announce={announce} />
        <Button variant="link" onClick={back}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}

function Resend({ sending, messages, announce }: { sending: CodeSending; messages: Messages; announce: Announce }) {
  const { resend, resendIn, resent } = messages.verification
  const left = useCountdown(RESEND_AFTER_SECONDS, sending.count)
  const again = () => {
    if (left) return
    void sending.send().then((sent) => sent && announce(resent))
  }
  return (
    <Button aria-disabled={left > 0 || undefined} onClick={again}>
      {left ? resendIn(left) : resend}
    </Button>
  )
}
