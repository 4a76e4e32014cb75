'use client'

import { useEffect, useId, useRef } from 'react'
import { toLayout } from '../../contract/toLayout.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { ClockSwitch } from './ClockSwitch.js'
import { DayList } from './DayList.js'
import { FirstFree } from './FirstFree.js'
import { MonthGrid } from './MonthGrid.js'
import { MonthHead } from './MonthHead.js'
import { MoreDays } from './MoreDays.js'
import { NearestTimes } from './NearestTimes.js'
import { Times } from './Times.js'
import type { MonthState, SlotPickerProps } from './types.js'
import { useMonth } from './useMonth.js'
import { usePickerMessages } from './usePickerMessages.js'
import { ZoneChooser } from './ZoneChooser.js'

/**
 * Lets the visitor pick a free time. Shows a month with the days that have free times, the times of a
 * day, and the visitor's time zone and clock. Every displayed time is formatted from the same instant
 * that `onPick` receives.
 */
export function SlotPicker(props: SlotPickerProps) {
  const { onPick, nearUtc, chosenUtc, presentUtc } = props
  const { announce, host, eventType, style, messages: formMessages } = useBookingFormContext()
  const { separator } = formMessages.form
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  const titleId = useId()
  const state = useMonth(props)
  const title = useRef<HTMLHeadingElement>(null)
  const times = useRef<HTMLDivElement>(null)
  useNotifyOnce(state.slots.error, host.onError)
  useMonthAnnouncement(state)
  const selectDay = (day: string) => {
    state.select(day)
    announce(messages.timesOn(...state.describe(day)))
    // On a narrow screen the times are below the month and may be out of view.
    times.current?.scrollIntoView({ block: 'nearest' })
  }
  const focusTitle = () => title.current?.focus()
  const { month, firstMonth, goTo } = state
  const isList = (host.pickerLayout ?? toLayout(eventType)) === 'list'
  const settings = (
    <div {...part('picker-settings')}>
      <ZoneChooser />
      <ClockSwitch />
    </div>
  )
  return (
    <div {...part('picker')} role="group" aria-label={messages.title}>
      {nearUtc && (
        <NearestTimes
          nearUtc={nearUtc}
          toQuery={state.toQuery}
          queryClient={state.queryClient}
          onPick={props.onPickNearest ?? onPick}
          toLabel={props.toNearestLabel}
        />
      )}
      {!nearUtc && host.showFirstFree && (
        <FirstFree key={JSON.stringify(state.toMonthQuery(firstMonth))} {...{ state, onPick }} />
      )}
      {isList ? (
        <>
          <h3 {...part('month-title')} id={titleId} ref={title} tabIndex={-1}>
            {messages.title}
          </h3>
          {settings}
          <DayList
            // The days that were added belong to the month with which the list starts.
            key={month}
            {...{ state, chosenUtc, presentUtc, onPick }}
            isAhead={[chosenUtc, nearUtc, presentUtc].some(Boolean)}
            onFound={focusTitle}
          />
        </>
      ) : (
        <div {...part('picker-columns')}>
          <div {...part('month')}>
            <MonthHead {...{ month, firstMonth, titleId, title }} onMonth={goTo} />
            <MonthGrid
              {...{ month, firstMonth, titleId }}
              days={state.days}
              selected={state.day}
              today={state.today}
              locale={style.locale}
              messages={messages}
              separator={separator}
              onMonth={goTo}
              onSelect={selectDay}
            />
            <MoreDays state={state} onMore={focusTitle} />
          </div>
          {settings}
          <div {...part('times')} ref={times}>
            <Times {...{ state, chosenUtc, presentUtc, onPick }} onFound={focusTitle} />
          </div>
        </div>
      )}
    </div>
  )
}

/** Announces the state of each month when its slots have loaded or failed to load. */
function useMonthAnnouncement({ month, days, freeCount, slots }: MonthState): void {
  const { announce, style } = useBookingFormContext()
  const { daysFree, emptyMonth, failed } = usePickerMessages().picker
  const name = formatMonth(month, style.locale)
  const known = days && (freeCount ? daysFree(name, freeCount) : emptyMonth(name))
  const sentence = slots.status === 'failed' ? failed.title : known
  useEffect(() => {
    if (sentence) announce(sentence)
  }, [sentence, announce])
}
