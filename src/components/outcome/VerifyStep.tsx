'use client'

import { useEffect, useRef, type MouseEvent, type SyntheticEvent } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { BookingFlow } from '../../flow/bookingFlow.js'
import { useCountdown } from '../../hooks/utils/useCountdown.js'
import { useIsSlow } from '../../hooks/utils/useIsSlow.js'
import { useCodeSending, useVerificationCode, type CodeSending } from '../../hooks/useVerificationCode.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { SubmitMessages } from '../../messages/types.js'
import { Button } from '../../ui/Button.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'
import { toFieldId } from '../details/FieldList.js'

/** What the step is drawn from. */
export interface VerifyStepProps {
  flow: BookingFlow
  email: string
  state: BookingFormState
  client: BookingClient
  /** BCP 47 tag: the language of the message with the code. */
  locale: string
  formId: string
  messages: SubmitMessages
  announce: Announce
}

/** Between two codes: the server sends three a minute, and after a fourth none for a minute. */
const RESEND_AFTER_SECONDS = { sending: 30, sent: 30, busy: 60, failed: 0 }

/** Asks for the code that was sent to the e-mail address, in place of the answers, which are kept. */
export function VerifyStep({
  flow,
  email,
  state,
  client,
  locale,
  formId,
  messages,
  announce,
}: VerifyStepProps) {
  const part = usePart()
  const { verification: words } = messages
  const sending = useCodeSending(client, email, locale)
  const { error, setError, code, setCode } = useVerificationCode(flow, words)
  const input = useRef<HTMLInputElement>(null)
  const busy = flow.step === 'submitting'
  const stillWorking = useIsSlow(busy)
  // The code is typed, pasted or offered by the device here; every refusal leads back, one in the same words as well.
  useEffect(() => {
    if (!busy) input.current?.focus()
  }, [error, flow, busy])
  useEffect(() => {
    if (!busy) return
    announce(stillWorking ? messages.form.stillWorking : messages.form.submitting)
    return () => announce('')
  }, [busy, stillWorking, announce, messages])
  const back = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const root = currentTarget.getRootNode() as Document | ShadowRoot
    const address = state.fields.find(({ destination }) => destination === 'email')
    state.edit()
    // The button goes, and must not take the focus along; the address is what there is to change.
    setTimeout(() => address && root.getElementById(toFieldId(formId, address))?.focus())
  }
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    if (event.type === 'submit') event.stopPropagation()
    // Wide digits of an input method are digits, and people group them.
    const digits = code.normalize('NFKC').replace(/[\s-]/g, '')
    if (digits) void state.submit(digits)
    else {
      setError(words.missing)
      input.current?.focus()
    }
  }
  const sent = sending.count > 1 ? words.sentAgain : words.sent
  const status = { sending: words.sending, sent: sent(email), failed: words.notSent, busy: words.tooMany }[
    sending.status
  ]
  return (
    <form {...part('form')} noValidate aria-labelledby={`${formId}-verify`} onSubmit={confirm}>
      <div {...part('header')}>
        <h2 {...part('title')} id={`${formId}-verify`}>
          {words.title}
        </h2>
        <p id={`${formId}-sent`} role="status">
          {status}
        </p>
      </div>
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
            aria-describedby={describedBy ?? `${formId}-sent`}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </FieldFrame>
      <div {...part('actions')}>
        <Button
          type="submit"
          variant="primary"
          onClick={confirm}
          pending={busy}
          pendingLabel={messages.form.submitting}
        >
          {words.confirm}
        </Button>
        <Resend sending={sending} messages={messages} />
        <Button variant="link" onClick={back}>
          {words.back}
        </Button>
        {stillWorking && <p {...part('working')}>{messages.form.stillWorking}</p>}
      </div>
    </form>
  )
}

function Resend({ sending, messages }: { sending: CodeSending; messages: SubmitMessages }) {
  const { resend, resendIn } = messages.verification
  const left = useCountdown(RESEND_AFTER_SECONDS[sending.status], sending.count)
  return (
    <Button aria-disabled={left > 0 || undefined} onClick={() => void (left || sending.send())}>
      {left ? resendIn(left) : resend}
    </Button>
  )
}
