'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { needsConfirmation } from '../../contract/eventType.js'
import { PlainInputs } from '../../fields/registry.js'
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
  /** The time to book, for the label of the button. Undefined if the visitor picks it later. */
  when: WhenText | undefined
  /** The components that show the result of a submit; `undefined` until they are loaded. */
  steps: LazySteps
  /** Called with the uid of the visitor's existing booking, to move it instead. */
  onMove: (uid: string) => void
}

/** Renders the fields, their errors, and the button that books. */
export function DetailsForm({ state, when, steps, onMove }: DetailsFormProps) {
  const { formId, host, style } = useBookingFormContext()
  const part = usePart()
  const { flow, attempt, definition } = state
  const { form: messages, notices } = definition.context.messages
  const summary = useRef<HTMLDivElement>(null)
  const notice = useRef<HTMLElement>(null)
  const isBusy = flow.step === 'submitting'
  const [mustWait, setMustWait] = useState(false)
  const hasStarted = useRef(false)
  // Focuses the result of a submit: the summary for field errors, the notice for everything else.
  useEffect(() => {
    if (attempt) (summary.current ?? notice.current)?.focus()
  }, [attempt])

  const onClick = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!mustWait) void state.submit()
  }
  const onSubmit = (event: SyntheticEvent) => {
    // Stops the event, so that a host form around this form is not submitted too.
    event.stopPropagation()
    onClick(event)
  }
  const onInput = () => {
    if (!hasStarted.current) callHost(() => host.onStart?.())
    hasStarted.current = true
  }
  const failure = flow.step === 'failed' && !flow.atFields && flow
  // If the components that show a failure could not be loaded, the visitor is told that they are offline.
  const { offline } = notices
  const toLabel = needsConfirmation(definition.eventType) ? messages.submitRequest : messages.submit
  return (
    <form
      {...part('form')}
      noValidate
      action={host.action}
      method={host.action && 'post'}
      aria-labelledby={definition.eventType.title && `${formId}-title`}
      onSubmit={onSubmit}
      onInput={onInput}
      aria-busy={isBusy || undefined}
    >
      {host.action && <PlainInputs {...{ state, style }} />}
      {steps && <steps.ErrorSummary ref={summary} state={state} />}
      {failure && steps && (
        <steps.OutcomeNotice ref={notice} flow={failure} onWait={setMustWait} onMove={onMove} />
      )}
      {failure && !steps && <Notice ref={notice} tone="info" title={offline.title} texts={[offline.text]} />}
      <FieldList state={state} Series={steps?.LazySeriesDates} />
      {steps && <steps.Safeguards state={state} />}
      {steps && <steps.AgentTool state={state} />}
      <div {...part('actions')}>
        {/* `onClick` is needed too: a frame sandboxed without `allow-forms` fires no submit event. */}
        <Button
          type="submit"
          variant="primary"
          onClick={onClick}
          pending={isBusy}
          pendingLabel={messages.submitting}
          aria-disabled={mustWait}
        >
          {when ? toLabel(`${when.shortDate}${messages.separator}${when.startTime}`) : messages.chooseTime}
        </Button>
        {isBusy && steps && <steps.Working />}
      </div>
    </form>
  )
}
