'use client'

import { Fragment, useEffect, useState, type RefObject } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import { loadControls } from '../fields/registry.js'
import type { EventTypeState } from '../hooks/useEventType.js'
import { useEventType } from '../hooks/useEventType.js'
import { useFormId } from '../hooks/utils/useFormId.js'
import { useNotifyOnce } from '../hooks/utils/useNotifyOnce.js'
import { useReaderSettings } from '../hooks/utils/useReaderSettings.js'
import { useRootState } from '../hooks/utils/useRootState.js'
import type { FormMessages } from '../messages/en.js'
import type { Announce } from '../ui/LiveRegion.js'
import { Loading } from '../ui/Loading.js'
import { BookingFormContext, type FormHost, type TimeStyleChange } from './BookingFormContext.js'
import { BookingSteps } from './BookingSteps.js'
import { EventHeader } from './details/EventHeader.js'
import { LoadFailure } from './outcome/LoadFailure.js'
import { LazySignInNotice } from './outcome/lazySetupNotice.js'
import { InstantBooking, loadPicker, RescheduleScreen } from './picker/lazyPicker.js'
import type { PickerComponents } from './picker/types.js'
import { LazyQuestions } from './questions/lazyQuestions.js'

/** Props of {@link EventTypeLoader}. */
export interface EventTypeLoaderProps {
  host: FormHost
  /** `false` while they are being loaded, so that there are no words to show. */
  messages: FormMessages | false
  client: BookingClient
  /** The time that the host has fixed, ISO 8601 in UTC. */
  startUtc: string | undefined
  announce: Announce
  picker: PickerComponents
  root: RefObject<HTMLElement | null>
}

/** Waits for the event type, and shows the reason if it cannot be loaded. */
export function EventTypeLoader(props: EventTypeLoaderProps) {
  const { host, messages, client, root, startUtc } = props
  const state = useEventType({ eventType: host.eventType, client, queryClient: host.queryClient })
  useRootState(root, state.status === 'ready' ? undefined : state.status)
  useNotifyOnce(state.status === 'failed' ? state.error : undefined, host.onError)
  const isLoading = state.status === 'loading'
  useEffect(() => {
    if (!isLoading) return
    // Nearly every event type of a server has a field that needs one of these controls.
    loadControls().catch(() => {})
    if (!startUtc) loadPicker().catch(() => {})
  }, [isLoading, startUtc])
  if (isLoading || !messages) return <Loading label={messages && messages.form.loading} />
  if (state.status === 'ready') return <Ready {...props} {...state} messages={messages} />
  return <LoadFailure {...state} messages={messages} texts={messages.notices} />
}

type ReadyProps = EventTypeLoaderProps &
  Extract<EventTypeState, { status: 'ready' }> & { messages: FormMessages }

/**
 * Provides the context, and renders what the host's props ask for: a booking, an instant
 * booking or a reschedule.
 */
function Ready({ startUtc, ...props }: ReadyProps) {
  const { host } = props
  const Questions = props.eventType.bookingFields?.some(({ extra }) => extra) ? LazyQuestions : Fragment
  const settings = useReaderSettings(host)
  const [change, setChange] = useState<TimeStyleChange>({})
  const context = {
    ...props,
    formId: useFormId(),
    style: { ...settings, hourCycle: host.hourCycle, ...change },
    changeStyle: (more: TimeStyleChange) => setChange((before) => ({ ...before, ...more })),
  }
  return (
    <BookingFormContext.Provider value={context}>
      <Questions>
        {host.rescheduleUid ? (
          <RescheduleScreen uid={host.rescheduleUid} startUtc={startUtc} />
        ) : props.eventType.bookingRequiresAuthentication && !host.endpoint && !host.client ? (
          // A server or a client of the host may sign in for the visitor.
          <>
            <EventHeader lengthMinutes={props.eventType.lengthInMinutes} />
            <LazySignInNotice />
          </>
        ) : host.instant && !startUtc ? (
          <InstantBooking />
        ) : (
          <BookingSteps startUtc={startUtc} />
        )}
      </Questions>
    </BookingFormContext.Provider>
  )
}
