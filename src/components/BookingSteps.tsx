'use client'

import { useCallback, useState } from 'react'
import { useLengthMinutes } from '../hooks/form/useAnswer.js'
import { useBookingForm } from '../hooks/useBookingForm.js'
import { useNotifyOnce } from '../hooks/utils/useNotifyOnce.js'
import { useRootState } from '../hooks/utils/useRootState.js'
import { formatWhen } from '../time/formatWhen.js'
import { Boundary } from '../ui/Boundary.js'
import { Notice } from '../ui/Notice.js'
import { useBookingFormContext } from './BookingFormContext.js'
import { DetailsForm } from './details/DetailsForm.js'
import { EventHeader } from './details/EventHeader.js'
import { WhenStrip } from './details/WhenStrip.js'
import { useLazySteps } from './useLazySteps.js'

/** Props of {@link BookingSteps}. */
export interface BookingStepsProps {
  /** The time that the host has fixed, ISO 8601 in UTC. If it is undefined, the visitor picks the time. */
  startUtc: string | undefined
}

/**
 * Renders the steps from picking a time to the confirmation. The form state outlives the single steps,
 * so that no answer is lost when the visitor goes back.
 */
export function BookingSteps({ startUtc }: BookingStepsProps) {
  const { client, eventType, reference, messages, style, root, host, picker } = useBookingFormContext()
  const { steps, load } = useLazySteps(root)
  const state = useBookingForm({
    ...host,
    ...{ client, eventType, reference, startUtc },
    ...style,
    locale: style.language ?? style.locale,
    prepare: load,
  })
  const { flow } = state
  const isPicking = flow.step === 'picking' || flow.step === 'slotLost'
  const [movedUid, onMove] = useState('')
  const goBack = useCallback(() => onMove(''), [])
  const [isPickerReady, setPickerReady] = useState(false)
  useNotifyOnce(isPickerReady || !isPicking || undefined, () => host.onReady?.())
  useRootState(root, movedUid ? 'rescheduling' : isPicking ? 'picking' : flow.step)
  const lengthMinutes = useLengthMinutes(state)
  // If the questions come first, the time is still to be picked.
  const when = state.startUtc === undefined ? undefined : formatWhen(state.startUtc, lengthMinutes, style)
  const { email } = flow
  const isDetails = !isPicking && email === undefined
  const canRepick = flow.picked && flow.step !== 'submitting'
  // Rendered outside the error boundary: if the form crashed before the reply arrived, the confirmation
  // must still be shown.
  if (steps && flow.step === 'booked') return <steps.BookedStep flow={flow} state={state} />
  if (movedUid && picker)
    return <picker.RescheduleScreen uid={movedUid} startUtc={state.startUtc} onBack={goBack} />
  const { setup } = messages.notices
  return (
    <Boundary fallback={<Notice tone="warning" title={setup.title} texts={[setup.text]} />}>
      {email === undefined && <EventHeader lengthMinutes={lengthMinutes} />}
      {steps && <steps.Remembered state={state} />}
      {isPicking && picker && <picker.PickStep state={state} onReady={() => setPickerReady(true)} />}
      {!isPicking && when && (
        <WhenStrip when={when} onChange={canRepick && state.repick}>
          {flow.picked && picker && <picker.PickedSlot state={state} />}
        </WhenStrip>
      )}
      {steps && email !== undefined && <steps.VerifyStep state={state} email={email} />}
      {steps && isDetails && <steps.BeforeBooking state={state} />}
      {isDetails && <DetailsForm {...{ state, when, steps, onMove }} />}
    </Boundary>
  )
}
