'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import type { Slot } from '../../contract/slot.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'
import { ClockSwitch } from './ClockSwitch.js'
import { MonthGrid } from './MonthGrid.js'
import { MonthHead } from './MonthHead.js'
import { NearestTimes } from './NearestTimes.js'
import { Times } from './Times.js'
import { countFree } from './toDays.js'
import { useMonth } from './useMonth.js'
import { ZoneChooser } from './ZoneChooser.js'

/** What a visitor changes about how times are shown. */
export type TimeStyleChange = Partial<Pick<TimeStyle, 'timeZone' | 'hourCycle'>>

/** The props of {@link SlotPicker}. */
export interface SlotPickerProps {
  client: BookingClient
  reference: EventTypeReference
  eventType: EventType
  /** Minutes; asked for when the event type has several lengths. */
  lengthMinutes: number
  style: TimeStyle
  messages: PickerMessages
  announce: Announce
  onPick: (slot: Slot) => void
  /** For one of the nearest free times. @defaultValue `onPick` */
  onPickNearest?: ((slot: Slot) => void) | undefined
  /** What a button for one of them says. @defaultValue the time alone */
  toNearestLabel?: ((when: string) => string) | undefined
  /** Another zone or clock was chosen; it is shown once `style` says so. */
  onStyleChange: (change: TimeStyleChange) => void
  /** Told once of each failure to get the free times. */
  onError?: ((error: BookingError) => void) | undefined
  /** The start that was chosen before, marked and opened at: ISO 8601 in UTC. */
  chosenUtc?: string | undefined
  /** A start that is gone: the picker opens there and offers the nearest free times first. ISO 8601 in UTC. */
  nearUtc?: string | undefined
  /** The booking that is to be moved; its own time counts as free. */
  rescheduleUid?: string | undefined
  queryClient?: QueryClient | undefined
}

/**
 * Chooses a free time: a month with the days that have any, the times of a day, the reader's zone and clock. Every time
 * shown is printed from the instant that `onPick` is given.
 */
export function SlotPicker(props: SlotPickerProps) {
  const { client, eventType, style, messages, announce, onPick, onStyleChange, nearUtc, chosenUtc } = props
  const part = usePart()
  const id = useId()
  const state = useMonth(props)
  const { month, days, day, slots } = state
  const title = useRef<HTMLHeadingElement>(null)
  const times = useRef<HTMLDivElement>(null)
  const { seats } = eventType
  const showSeats = !!seats && !seats.disabled && !!seats.showAvailabilityCount
  useNotifyOnce(slots.error, props.onError)
  useMonthAnnouncement(state, props)
  return (
    <div {...part('picker')} role="group" aria-label={messages.picker.title}>
      {nearUtc && (
        <NearestTimes
          {...{ client, nearUtc, style, messages }}
          onPick={props.onPickNearest ?? onPick}
          toLabel={props.toNearestLabel}
          toQuery={state.toQuery}
          queryClient={state.queryClient}
        />
      )}
      <div {...part('picker-columns')}>
        <div {...part('month')}>
          <MonthHead
            {...{ month, messages, title }}
            titleId={id}
            locale={style.locale}
            firstMonth={state.firstMonth}
            onMonth={state.goTo}
          />
          <MonthGrid
            {...{ month, messages, days, today: state.today, firstMonth: state.firstMonth }}
            selected={day}
            locale={style.locale}
            titleId={id}
            onMonth={state.goTo}
            onSelect={(chosen) => {
              state.select(chosen)
              announce(messages.picker.timesOn(...state.describe(chosen)))
              // On a narrow screen the times are below the month, perhaps out of sight.
              times.current?.scrollIntoView({ block: 'nearest' })
            }}
          />
        </div>
        <div {...part('times')} ref={times}>
          <Times
            {...{ state, style, messages, showSeats, chosenUtc, onPick }}
            onFound={() => title.current?.focus()}
          />
        </div>
      </div>
      <div {...part('picker-foot')}>
        <ZoneChooser
          {...{ style, messages, announce }}
          isLocked={eventType.lockTimeZoneToggleOnBookingPage}
          onChange={(timeZone) => onStyleChange({ timeZone })}
        />
        <ClockSwitch {...{ style, messages }} onChange={(hourCycle) => onStyleChange({ hourCycle })} />
      </div>
    </div>
  )
}

/** Says each month's state to who cannot see it, once it is known. */
function useMonthAnnouncement(
  { month, days, slots }: ReturnType<typeof useMonth>,
  { style, messages, announce }: SlotPickerProps,
): void {
  const { daysFree, emptyMonth, failed } = messages.picker
  const name = formatMonth(month, style.locale)
  const free = [...(days?.values() ?? [])].filter(countFree).length
  const sentence =
    slots.status === 'failed' ? failed.title : days && (free ? daysFree(name, free) : emptyMonth(name))
  useEffect(() => {
    if (sentence) announce(sentence)
  }, [sentence, announce])
}
