'use client'

import { useId } from 'react'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { notify } from '../hooks/notify.js'
import { useBookingForm } from '../hooks/useBookingForm.js'
import { useLengthMinutes } from '../hooks/useLengthMinutes.js'
import { useReaderSettings } from '../hooks/useReaderSettings.js'
import { useRootState } from '../hooks/useRootState.js'
import { useTold } from '../hooks/useTold.js'
import { formatWhen, type TimeStyle } from '../time/formatWhen.js'
import { DetailsForm } from './DetailsForm.js'
import { EventHeader } from './EventHeader.js'
import type { ReadyProps } from './EventTypeLoader.js'
import { useOutcome } from './useOutcome.js'
import { WhenStrip } from './WhenStrip.js'

/** What the way is drawn from. */
export interface BookingFlowProps extends ReadyProps {
  eventType: EventType
  reference: EventTypeReference
}

/** The way from filling in to the booking, for an event type that is at hand. */
export function BookingFlow({ props, messages, client, startUtc, announce, root, eventType, reference }: BookingFlowProps) {
  const settings = useReaderSettings(props)
  const formId = `bf${useId().replace(/\W/g, '')}`
  const { outcome, load } = useOutcome(messages, props.messages)
  const state = useBookingForm({
    ...props,
    ...settings,
    ...{ client, startUtc, eventType, reference },
    prepare: load,
    defaultCountry: props.defaultCountry ?? /-([A-Z]{2})\b/.exec(settings.locale)?.[1],
  })
  useTold(true, props.onReady && (() => props.onReady?.()))
  const lengthMinutes = useLengthMinutes(state)
  const style: TimeStyle = { ...settings, hourCycle: props.hourCycle }
  const { flow } = state
  useRootState(root, flow.step)
  if (flow.step === 'booked' && outcome) {
    const answers = outcome.toAnswerTexts(state.fields, flow.request.bookingFieldsResponses, outcome.messages)
    const result = { bookings: [flow.booking].flat(), request: flow.request, answers }
    return <outcome.Confirmation {...{ result, eventType, style }} messages={outcome.messages} onReset={state.reset} />
  }
  const when = formatWhen(startUtc, lengthMinutes, style)
  return (
    <>
      <EventHeader eventType={eventType} lengthMinutes={lengthMinutes} messages={messages} titleId={`${formId}-title`} />
      <WhenStrip when={when} messages={messages} />
      <DetailsForm {...{ state, formId, when, announce, outcome }} onStart={() => notify(() => props.onStart?.())} />
    </>
  )
}
