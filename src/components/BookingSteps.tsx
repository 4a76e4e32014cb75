'use client'

import type { ReactNode } from 'react'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { callHost } from '../hooks/utils/callHost.js'
import { useBookingForm, type BookingFormState } from '../hooks/useBookingForm.js'
import { useFormId } from '../hooks/utils/useFormId.js'
import { useLengthMinutes } from '../hooks/form/useAnswer.js'
import { useReaderSettings } from '../hooks/utils/useReaderSettings.js'
import { useRootState } from '../hooks/utils/useRootState.js'
import { useNotifyOnce } from '../hooks/utils/useNotifyOnce.js'
import { formatWhen, type TimeStyle } from '../time/formatWhen.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import { useDraft } from '../hooks/draft/useDraft.js'
import { Boundary } from '../ui/Boundary.js'
import { Notice } from '../ui/Notice.js'
import { DetailsForm } from './details/DetailsForm.js'
import { EventHeader } from './details/EventHeader.js'
import type { ReadyProps } from './EventTypeLoader.js'
import { useLazySteps } from './useLazySteps.js'
import { WhenStrip } from './details/WhenStrip.js'

/** What the way is drawn from. */
export interface BookingStepsProps extends ReadyProps {
  eventType: EventType
  reference: EventTypeReference
  choice?: TimeChoice | undefined
}

/** How a visitor chooses the time, where no host has. */
export interface TimeChoice {
  /** Drawn in place of the details while there is no time; `undefined` when one is chosen. */
  step: (state: BookingFormState) => ReactNode
  /** The form without what was asked with the time. */
  details: (state: BookingFormState) => BookingFormState
  /** What is said of the time beside the details. */
  aside: (state: BookingFormState) => ReactNode
  /** The way back to the choice; `undefined` while there is none. */
  toChange: (state: BookingFormState) => (() => void) | undefined
}

/** The way from filling in to the booking, for an event type that is at hand. */
export function BookingSteps({
  props,
  messages,
  client,
  startUtc,
  announce,
  root,
  eventType,
  reference,
  choice,
}: BookingStepsProps) {
  const settings = useReaderSettings(props)
  const formId = useFormId()
  const { outcome, load } = useLazySteps(messages, props.messages, root)
  const state = useBookingForm({
    ...props,
    ...settings,
    ...{ client, startUtc, eventType, reference },
    prepare: load,
    defaultCountry: props.defaultCountry ?? /-([A-Z]{2})\b/.exec(settings.locale)?.[1],
  })
  useNotifyOnce(true, () => props.onReady?.())
  const lengthMinutes = useLengthMinutes(state)
  const style: TimeStyle = { ...settings, hourCycle: props.hourCycle }
  const { flow } = state
  useDraft(state, props.draft)
  // Without a start nothing of it is drawn.
  const when = formatWhen(startUtc ?? 0, lengthMinutes, style)
  const codeTo = toCodeAddress(flow)
  const choosing = choice?.step(state)
  useRootState(root, choosing ? 'picking' : flow.step)
  const strip = <WhenStrip when={when} messages={messages} onChange={choice?.toChange(state)} />
  const details = (
    <>
      <EventHeader
        eventType={eventType}
        lengthMinutes={lengthMinutes}
        messages={messages}
        titleId={`${formId}-title`}
      />
      {choosing ?? (
        <>
          {strip}
          {choice?.aside(state)}
          {outcome && (
            <outcome.BeforeBooking
              {...{ state, startUtc, lengthMinutes, style }}
              messages={outcome.messages}
            />
          )}
          <DetailsForm
            {...{ formId, when, announce, outcome }}
            state={choice?.details(state) ?? state}
            onStart={() => callHost(() => props.onStart?.())}
          />
        </>
      )}
    </>
  )
  const { setup } = messages.notices
  // Outside the boundary, so that a form that broke before hides no booking.
  if (outcome && flow.step === 'booked')
    return (
      <outcome.BookedStep
        {...{ flow, state, eventType, style, client, announce }}
        host={props}
        messages={outcome.messages}
      />
    )
  return (
    <Boundary fallback={<Notice tone="warning" title={setup.title} texts={[setup.text]} />}>
      {codeTo !== undefined && strip}
      {outcome && codeTo !== undefined && (
        <outcome.VerifyStep
          {...{ flow, state, client, formId, announce }}
          email={codeTo}
          locale={settings.locale}
          messages={outcome.messages}
        />
      )}
      {codeTo === undefined && details}
    </Boundary>
  )
}

/** The address that a code was sent to, while it is asked for and while it is on its way to the server. */
function toCodeAddress(flow: BookingFlow): string | undefined {
  if (flow.step === 'verifying') return flow.email
  return flow.step === 'submitting' && flow.request.emailVerificationCode
    ? flow.request.attendee.email
    : undefined
}
