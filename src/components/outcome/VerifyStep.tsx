'use client'

import { useEffect, useLayoutEffect, useRef, type MouseEvent, type SyntheticEvent } from 'react'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useCodeSending, useVerificationCode, type CodeSending } from '../../hooks/useVerificationCode.js'
import { useCountdown } from '../../hooks/utils/useCountdown.js'
import { Button } from '../../ui/Button.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { toFieldId } from '../details/FieldList.js'
import { Safeguards } from '../details/Safeguards.js'
import { useBookedMessages } from './useBookedMessages.js'
import { Working } from './Working.js'

/** Props of {@link VerifyStep}. */
export interface VerifyStepProps {
  state: BookingFormState
  /** The address that the code is sent to. */
  email: string
}

/**
 * The wait before another code can be requested. The server sends three codes a minute; after a fourth
 * request it sends none for a minute.
 */
const RESEND_AFTER_SECONDS = { sending: 30, sent: 30, busy: 60, failed: 0 }

/**
 * Asks for the code that was sent to the visitor's e-mail address. This step replaces the details; the
 * answers are kept.
 */
export function VerifyStep({ state, email }: VerifyStepProps) {
  const { client, formId, style, announce } = useBookingFormContext()
  const { form, outcomes, verification: messages } = useBookedMessages()
  const part = usePart()
  const { flow } = state
  const sending = useCodeSending(client, email, style.language ?? style.locale)
  const { error, setError, code, setCode } = useVerificationCode(flow, messages)
  const input = useRef<HTMLInputElement>(null)
  const isBusy = flow.step === 'submitting'
  const isUnguarded = flow.step === 'verifying' && flow.error.kind === 'guard'
  // Focuses the input after every refusal, even if the error message is the same as before.
  useEffect(() => {
    if (!isBusy) input.current?.focus()
  }, [error, flow, isBusy])
  // Announces a refusal, because the focus stays on the input.
  const refusal = isUnguarded ? `${outcomes.guard.title}. ${outcomes.guard.text}` : error
  useLayoutEffect(() => {
    if (!refusal || isBusy) return
    announce(refusal)
    return () => announce('')
  }, [refusal, flow, isBusy, announce])
  const goBack = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const tree = currentTarget.getRootNode() as Document | ShadowRoot
    const address = state.fields.find(({ destination }) => destination === 'email')
    state.edit()
    // Focuses the e-mail address, because the focused button disappears and the address is what the
    // visitor wants to change.
    setTimeout(() => address && tree.getElementById(toFieldId(formId, address))?.focus())
  }
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    if (event.type === 'submit') event.stopPropagation()
    // Accepts full-width digits, and removes the spaces and hyphens that people type between
    // groups of digits.
    const digits = code.normalize('NFKC').replace(/[\s-]/g, '')
    if (digits) void state.submit({ emailVerificationCode: digits })
    else {
      setError(messages.missing)
      input.current?.focus()
    }
  }
  const sent = (sending.count > 1 ? messages.sentAgain : messages.sent)(email)
  const status = { sending: messages.sending, sent, failed: messages.notSent, busy: messages.tooMany }
  return (
    <form {...part('form')} noValidate aria-labelledby={`${formId}-verify`} onSubmit={confirm}>
      <div {...part('header')}>
        <h2 {...part('title')} id={`${formId}-verify`}>
          {messages.title}
        </h2>
        <p id={`${formId}-sent`} role="status">
          {status[sending.status]}
        </p>
      </div>
      <FieldFrame id={`${formId}-code`} frame="label" label={messages.label} error={error} required>
        {({ describedBy, invalid }) => (
          <input
            {...part('input')}
            ref={input}
            id={`${formId}-code`}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck="false"
            size={10}
            value={code}
            readOnly={isBusy}
            aria-required
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy ?? `${formId}-sent`}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </FieldFrame>
      <Safeguards state={state} />
      {isUnguarded && <Notice tone="warning" title={outcomes.guard.title} texts={[outcomes.guard.text]} />}
      <div {...part('actions')}>
        <Button
          type="submit"
          variant="primary"
          onClick={confirm}
          pending={isBusy}
          pendingLabel={form.submitting}
        >
          {messages.confirm}
        </Button>
        <ResendButton sending={sending} />
        <Button variant="link" onClick={goBack}>
          {messages.back}
        </Button>
        {isBusy && <Working />}
      </div>
    </form>
  )
}

function ResendButton({ sending }: { sending: CodeSending }) {
  const { resend, resendIn } = useBookedMessages().verification
  const left = useCountdown(RESEND_AFTER_SECONDS[sending.status], sending.count)
  return (
    <Button aria-disabled={left > 0 || undefined} onClick={() => void (left || sending.send())}>
      {left ? resendIn(left) : resend}
    </Button>
  )
}
