'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { EventTypeInput } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import type { Slot } from '../../contract/slot.js'
import { useEventType } from '../../hooks/useEventType.js'
import { useReaderSettings } from '../../hooks/utils/useReaderSettings.js'
import { useSetup } from '../../hooks/setup/useSetup.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { en } from '../../messages/en.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'
import { Button } from '../../ui/Button.js'
import { LiveRegion, type Announce } from '../../ui/LiveRegion.js'
import { Notice } from '../../ui/Notice.js'
import { part } from '../../ui/parts.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { SetupNotice } from '../outcome/SetupNotice.js'
import { SlotPicker, toPickerMessages, type TimeStyleChange } from './toPickerMessages.js'

/** The props of the choice of a time without a form around it. */
export interface StandaloneSlotPickerProps {
  /** A reference that is fetched, or the event type itself (what has `lengthInMinutes`). */
  eventType: EventTypeReference | EventTypeInput
  /** A time was chosen. */
  onPick: (slot: Slot) => void
  /** Where free times are asked. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** In place of `apiUrl`; it needs `getSlots`. */
  client?: BookingClient | undefined
  /** Minutes, for event types with several lengths. @defaultValue the event type's own */
  lengthMinutes?: number | undefined
  /** The time that was chosen before: ISO 8601 in UTC. */
  chosenUtc?: string | undefined
  /** The booking that is to be moved; its own time counts as free. */
  rescheduleUid?: string | undefined
  /** IANA id of the zone that the visitor sees first. @defaultValue the browser's */
  timeZone?: string | undefined
  /** BCP 47 tag. @defaultValue the browser's */
  locale?: string | undefined
  /** @defaultValue what the locale is used to */
  hourCycle?: 'h12' | 'h23' | undefined
  /** Words in place of ours. */
  messages?: PartialMessages | undefined
  onError?: ((error: BookingError) => void) | undefined
  className?: string | undefined
  queryClient?: QueryClient | undefined
}

/** Chooses one of the free times of an event type. Renders a `<div class="bf-root">`. */
export function StandaloneSlotPicker(props: StandaloneSlotPickerProps) {
  const { eventType, apiUrl, timeZone, messages: own, className, queryClient } = props
  const { client, usable, fault } = useSetup({ client: props.client, apiUrl, timeZone })
  const messages = useMemo(() => toPickerMessages(own), [own])
  const state = useEventType({ eventType, client, queryClient })
  const settings = useReaderSettings(props)
  const [change, setChange] = useState<TimeStyleChange>({})
  const live = useRef<Announce>(null)
  const announce = useCallback<Announce>((sentence) => live.current?.(sentence), [])
  useNotifyOnce(fault ?? (state.status === 'failed' ? state.error : undefined), props.onError)
  const root = part('root', { 'sentry-mask': true, private: true })
  const { failed, tryAgain, loading } = messages.picker
  return (
    <div
      {...root}
      lang={own ? props.locale : 'en'}
      className={[root.className, className].filter(Boolean).join(' ')}
    >
      {fault && <SetupNotice error={fault} messages={mergeMessages(en, own)} />}
      {!fault && usable && state.status === 'ready' && (
        <SlotPicker
          {...{ client, messages, announce, queryClient }}
          {...{
            onPick: props.onPick,
            onError: props.onError,
            chosenUtc: props.chosenUtc,
            rescheduleUid: props.rescheduleUid,
          }}
          reference={state.reference}
          eventType={state.eventType}
          lengthMinutes={props.lengthMinutes ?? state.eventType.lengthInMinutes}
          style={{ hourCycle: props.hourCycle, ...settings, ...change }}
          onStyleChange={(more) => setChange({ ...change, ...more })}
        />
      )}
      {!fault && state.status === 'loading' && (
        <div role="status">
          <span {...part('sr-only')}>{loading}</span>
          <Skeleton lines={6} />
        </div>
      )}
      {!fault && state.status === 'failed' && (
        <Notice
          tone="warning"
          title={failed.title}
          texts={[failed.text]}
          actions={<Button onClick={state.retry}>{tryAgain}</Button>}
        />
      )}
      <LiveRegion ref={live} />
    </div>
  )
}
