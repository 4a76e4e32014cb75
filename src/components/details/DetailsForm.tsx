'use client'

import { useEffect, useRef, type SyntheticEvent, type RefObject } from 'react'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useIsSlow } from '../../hooks/utils/useIsSlow.js'
import { useRetryAfter } from '../../hooks/utils/useRetryAfter.js'
import type { FormDefinition } from '../../form/types.js'
import type { WhenText } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'
import { Notice } from '../../ui/Notice.js'
import { FieldList } from './FieldList.js'
import type { LazySteps } from '../useLazySteps.js'

/** What the form is drawn from. */
export interface DetailsFormProps {
  state: BookingFormState
  formId: string
  when: WhenText
  announce: Announce
  /** What is drawn after a press; not here before it is loaded. */
  outcome: LazySteps
  /** The first edit of this visit. */
  onStart: () => void
}

/** Everything that is asked, what is wrong with it, and the button that books. */
export function DetailsForm({ state, formId, when, announce, outcome, onStart }: DetailsFormProps) {
  const part = usePart()
  const { flow, attempt, definition } = state
  const { messages } = definition.context
  const summary = useRef<HTMLDivElement>(null)
  const notice = useRef<HTMLElement>(null)
  const busy = flow.step === 'submitting'
  const stillWorking = useIsSlow(busy)
  const mustWait = useRetryAfter(flow)
  const started = useRef(false)
  // Focus goes to what came of a press; the summary stands for errors at fields, the notice for all else.
  useEffect(() => {
    if (attempt) (summary.current ?? notice.current)?.focus()
  }, [attempt])
  useEffect(() => {
    if (!busy) return
    announce(stillWorking ? messages.form.stillWorking : messages.form.submitting)
    // What is over is not to be read later.
    return () => announce('')
  }, [busy, stillWorking, announce, messages])

  const onPress = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!mustWait) void state.submit()
  }
  const onSubmit = (event: SyntheticEvent) => {
    // A host's own form around this one is not ours to send.
    event.stopPropagation()
    onPress(event)
  }
  const onInput = () => {
    if (!started.current) onStart()
    started.current = true
  }
  const label = (needsConfirmation(definition) ? messages.form.submitRequest : messages.form.submit)(
    `${when.shortDate}, ${when.startTime}`,
  )
  return (
    <form
      {...part('form')}
      noValidate
      aria-labelledby={definition.eventType.title && `${formId}-title`}
      onSubmit={onSubmit}
      onInput={onInput}
      aria-busy={busy}
    >
      {outcome && <outcome.ErrorSummary ref={summary} state={state} formId={formId} />}
      {flow.step === 'failed' && !flow.atFields && (
        <OutcomeOf {...{ outcome, state, announce }} focus={notice} />
      )}
      <FieldList state={state} formId={formId} announce={announce} />
      <div {...part('actions')}>
        {/* A frame that is sandboxed without `allow-forms` sends no form, and says so to nobody; a click it lets pass. */}
        <Button
          type="submit"
          variant="primary"
          onClick={onPress}
          pending={busy}
          pendingLabel={messages.form.submitting}
          aria-disabled={mustWait}
        >
          {label}
        </Button>
        {stillWorking && <p {...part('working')}>{messages.form.stillWorking}</p>}
      </div>
    </form>
  )
}

/** What became of a press; where the parts for it could not be loaded, nothing was sent. */
function OutcomeOf({
  outcome,
  state,
  announce,
  focus,
}: Pick<DetailsFormProps, 'outcome' | 'state' | 'announce'> & { focus: RefObject<HTMLElement | null> }) {
  const { flow, definition } = state
  const { eventType, context } = definition
  if (flow.step !== 'failed') return null
  if (outcome) {
    const props = {
      flow,
      announce,
      isSeries: !!eventType.recurrence,
      needsConfirmation: needsConfirmation(definition),
    }
    return <outcome.OutcomeNotice ref={focus} messages={outcome.messages} {...props} />
  }
  const { title, text } = context.messages.notices.offline
  return <Notice ref={focus} tone="info" title={title} texts={[text]} />
}

function needsConfirmation({ eventType }: FormDefinition): boolean {
  return !!eventType.confirmationPolicy && !eventType.confirmationPolicy.disabled
}
