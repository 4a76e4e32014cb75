'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { needsConfirmation } from '../../contract/eventType.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { callHost } from '../../hooks/utils/callHost.js'
import type { WhenText } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import type { LazySteps } from '../useLazySteps.js'
import { FieldList } from './FieldList.js'

/** Props of {@link DetailsForm}. */
export interface DetailsFormProps {
  state: BookingFormState
  /** The time to book, for the label of the button. */
  when: WhenText
  /** The components for the outcome of a submit, once they are loaded. */
  steps: LazySteps
}

/** The fields, their errors, and the button that books. */
export function DetailsForm({ state, when, steps }: DetailsFormProps) {
  const { formId, host } = useBookingFormContext()
  const part = usePart()
  const { flow, attempt, definition } = state
  const { form: messages, notices } = definition.context.messages
  const summary = useRef<HTMLDivElement>(null)
  const notice = useRef<HTMLElement>(null)
  const isBusy = flow.step === 'submitting'
  const [mustWait, setMustWait] = useState(false)
  const hasStarted = useRef(false)
  // The focus moves to the result of a submit: the summary for field errors, the notice for everything else.
  useEffect(() => {
    if (attempt) (summary.current ?? notice.current)?.focus()
  }, [attempt])

  const onClick = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!mustWait) void state.submit()
  }
  const onSubmit = (event: SyntheticEvent) => {
    // A form of the host around this one must not be submitted with it.
    event.stopPropagation()
    onClick(event)
  }
  const onInput = () => {
    if (!hasStarted.current) callHost(() => host.onStart?.())
    hasStarted.current = true
  }
  const failure = flow.step === 'failed' && !flow.atFields && flow
  // The components for a failure could not be loaded: there is no network.
  const { offline } = notices
  const toLabel = needsConfirmation(definition.eventType) ? messages.submitRequest : messages.submit
  return (
    <form
      {...part('form')}
      noValidate
      aria-labelledby={definition.eventType.title && `${formId}-title`}
      onSubmit={onSubmit}
      onInput={onInput}
      aria-busy={isBusy}
    >
      {steps && <steps.ErrorSummary ref={summary} state={state} />}
      {failure && steps && <steps.OutcomeNotice ref={notice} flow={failure} onWait={setMustWait} />}
      {failure && !steps && <Notice ref={notice} tone="info" title={offline.title} texts={[offline.text]} />}
      <FieldList state={state} />
      <div {...part('actions')}>
        {/* In a frame sandboxed without `allow-forms` no submit event fires, but a click does. */}
        <Button
          type="submit"
          variant="primary"
          onClick={onClick}
          pending={isBusy}
          pendingLabel={messages.submitting}
          aria-disabled={mustWait}
        >
          {toLabel(`${when.shortDate}, ${when.startTime}`)}
        </Button>
        {isBusy && steps && <steps.Working />}
      </div>
    </form>
  )
}
