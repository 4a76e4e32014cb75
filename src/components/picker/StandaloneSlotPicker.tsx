'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { EventTypeInput } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import type { Slot } from '../../contract/slot.js'
import { useHostMessages } from '../../hooks/setup/useHostMessages.js'
import { useSetup } from '../../hooks/setup/useSetup.js'
import { useEventType } from '../../hooks/useEventType.js'
import { useFormId } from '../../hooks/utils/useFormId.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { useReaderSettings } from '../../hooks/utils/useReaderSettings.js'
import { en } from '../../messages/en.js'
import { enPicker } from '../../messages/enPicker.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { MessagesLoader, PartialMessages } from '../../messages/types.js'
import { LiveRegion, type Announce } from '../../ui/LiveRegion.js'
import { Loading } from '../../ui/Loading.js'
import { usePart } from '../../ui/usePart.js'
import type { BookingFormProps } from '../bookingFormProps.js'
import { BookingFormContext, type TimeStyleChange } from '../BookingFormContext.js'
import { LoadFailure } from '../outcome/LoadFailure.js'
import { SetupNotice } from '../outcome/SetupNotice.js'
import { toLanguageProps } from '../toLanguageProps.js'
import { SlotPicker } from './SlotPicker.js'

/** Props of the `SlotPicker` that is used without a form. */
export interface StandaloneSlotPickerProps extends Pick<
  BookingFormProps,
  'pickerLayout' | 'showFirstFree' | 'renderNoSlots'
> {
  /**
   * A reference, for which the event type is fetched, or the event type itself. An object with
   * `lengthInMinutes` is an event type.
   */
  eventType: EventTypeReference | EventTypeInput
  /** Called when the visitor picks a time. */
  onPick: (slot: Slot) => void
  /** The base URL for fetching free times. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** A client that is used instead of `apiUrl`. It needs `getSlots`. */
  client?: BookingClient | undefined
  /**
   * The length in minutes, for event types with several lengths.
   *
   * @defaultValue the length of the event type
   */
  lengthMinutes?: number | undefined
  /** The start that the visitor picked before, ISO 8601 in UTC. */
  chosenUtc?: string | undefined
  /** The uid of the booking to move. Its current time counts as free. */
  rescheduleUid?: string | undefined
  /** The start of that booking, ISO 8601 in UTC. The picker opens at this start and marks it. */
  presentUtc?: string | undefined
  /** IANA id of the time zone that is shown at first. @defaultValue the browser's time zone */
  timeZone?: string | undefined
  /** BCP 47 tag of the locale. @defaultValue the browser's locale */
  locale?: string | undefined
  /** The 12-hour or the 24-hour clock. @defaultValue the clock of the locale */
  hourCycle?: 'h12' | 'h23' | undefined
  /** Another language, overrides for single messages, or a function that loads the messages for a locale. */
  messages?: PartialMessages | MessagesLoader | undefined
  onError?: ((error: BookingError) => void) | undefined
  className?: string | undefined
  /** The host's query client. @defaultValue one for all pickers on the page that ask the same API */
  queryClient?: QueryClient | undefined
}

/** Lets the visitor pick one of the free times of an event type. Renders a `<div class="bf-root">`. */
export function StandaloneSlotPicker(props: StandaloneSlotPickerProps) {
  const { eventType, apiUrl, timeZone, className, queryClient } = props
  const loaded = useHostMessages(props)
  const isWordless = loaded === false
  const overrides = loaded || undefined
  const host = { ...props, messages: overrides }
  const setup = useSetup({ client: props.client, apiUrl, timeZone })
  const { client, isUsable, fault } = setup
  const messages = useMemo(() => mergeMessages({ ...en, ...enPicker }, overrides), [overrides])
  const state = useEventType({ eventType, client, queryClient })
  const settings = useReaderSettings(host)
  const [change, setChange] = useState<TimeStyleChange>({})
  const liveRegion = useRef<Announce>(null)
  const root = useRef<HTMLDivElement>(null)
  const formId = useFormId()
  const announce = useCallback<Announce>((sentence) => liveRegion.current?.(sentence), [])
  useNotifyOnce(fault ?? (state.status === 'failed' ? state.error : undefined), props.onError)
  const rootPart = usePart()('root', { 'sentry-mask': true, private: true })
  const { failed, loading } = messages.picker
  const common = { client, messages, announce, root, formId, host }
  const isShown = !fault && isUsable && !isWordless
  return (
    <div
      {...rootPart}
      ref={root}
      {...toLanguageProps(host)}
      className={[rootPart.className, className].filter(Boolean).join(' ')}
    >
      {fault && <SetupNotice error={fault} messages={messages} />}
      {isShown && state.status === 'ready' && (
        <BookingFormContext.Provider
          value={{
            ...common,
            eventType: state.eventType,
            reference: state.reference,
            style: { hourCycle: props.hourCycle, ...settings, ...change },
            changeStyle: (more) => setChange({ ...change, ...more }),
          }}
        >
          <SlotPicker
            lengthMinutes={props.lengthMinutes ?? state.eventType.lengthInMinutes}
            onPick={props.onPick}
            chosenUtc={props.chosenUtc}
            rescheduleUid={props.rescheduleUid}
            presentUtc={props.presentUtc}
          />
        </BookingFormContext.Provider>
      )}
      {!fault && isUsable && (isWordless || state.status === 'loading') && (
        <Loading label={!isWordless && loading} />
      )}
      {isShown && state.status === 'failed' && (
        <LoadFailure {...state} messages={messages} texts={{ notFound: failed, loadFailed: failed }} />
      )}
      <LiveRegion ref={liveRegion} />
    </div>
  )
}
