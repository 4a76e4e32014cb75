'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLatest } from '../../hooks/utils/useLatest.js'
import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { ListDays } from './ListDays.js'
import { ListMonth } from './ListMonth.js'
import { Times } from './Times.js'
import type { MonthState, SlotPickerProps } from './types.js'
import { MONTHS_AHEAD, useFreeMonth } from './useFreeMonth.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link DayList}. */
export interface DayListProps extends Pick<SlotPickerProps, 'chosenUtc' | 'presentUtc' | 'onPick'> {
  /** The month with which the list starts. */
  state: MonthState
  /** Whether the list starts at a given time, so that there may be free times before it. */
  isAhead: boolean
  /** Called when the search has found another month with free times and that month is shown. */
  onFound: () => void
}

/** How many days are shown at first, and added by each “Show more days”. */
const PAGE = 7

/**
 * Renders the days that have free times, each with its times. “Show more days” adds the other days of the
 * last month, then the next month that has free times, until no month within a year has any. If the month
 * with which the list starts has fewer days than are shown at first, the next month is added at once.
 */
export function DayList({ state, isAhead, onFound, ...times }: DayListProps) {
  const { locale } = useBookingFormContext().style
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  const box = useRef<HTMLDivElement>(null)
  const [later, setLater] = useState<readonly string[]>([])
  const [pages, setPages] = useState(1)
  const [lastCount, setLastCount] = useState(0)
  const last = later.at(-1) ?? state.month
  const search = useFreeMonth({
    key: JSON.stringify(state.toMonthQuery(last)),
    toMonth: (ahead) => addMonths(last, ahead),
    hasFree: state.hasFree,
    onFound: (month) => {
      setLater((before) => [...before, month])
      setPages(1)
    },
  })
  const focusNext = useNextFocus(box)
  const { days, freeCount, month, firstMonth } = state
  useNextMonth(state, freeCount > 0 && freeCount < PAGE && later.length === 0, (next) => setLater([next]))
  if (!days || !freeCount) {
    return <Times {...{ state, onFound, ...times }} />
  }
  const atMost = (one: string) => (one === last ? pages * PAGE : Infinity)
  const shared = { ...times, onCount: setLastCount }
  const showMore = () => {
    focusNext()
    if (lastCount > pages * PAGE) setPages(pages + 1)
    else void search.start()
  }
  const isNone = search.status === 'none'
  const hint = isNone
    ? messages.noMoreUntil(formatMonth(addMonths(last, MONTHS_AHEAD), locale))
    : search.status === 'failed' && messages.failed.title
  return (
    <div {...part('list')} ref={box}>
      {isAhead && month > firstMonth && (
        <Button variant="link" onClick={() => state.goTo(firstMonth)}>
          {messages.earlierDays}
        </Button>
      )}
      <ListDays {...shared} days={days} atMost={atMost(month)} isLast={month === last} />
      {later.map((one) => (
        <ListMonth
          key={one}
          {...shared}
          state={state}
          month={one}
          atMost={atMost(one)}
          isLast={one === last}
        />
      ))}
      {hint && (
        <p {...part('list-end')} role="status" tabIndex={-1}>
          {hint}
        </p>
      )}
      {!isNone && (
        <Button pending={search.status === 'searching'} pendingLabel={messages.searching} onClick={showMore}>
          {search.status === 'failed' ? messages.tryAgain : messages.moreDays}
        </Button>
      )}
    </div>
  )
}

/**
 * Adds the next month if it has free times: at the end of a month, the list would be short. No month after
 * it is asked for, and if it cannot be loaded, “Show more days” tries again.
 */
function useNextMonth({ month, hasFree }: MonthState, isShort: boolean, onFree: (month: string) => void) {
  const latest = useLatest({ hasFree, onFree })
  useEffect(() => {
    if (!isShort) return
    let isOver = false
    const next = addMonths(month, 1)
    latest.current.hasFree(next).then(
      (isFree) => {
        if (isFree && !isOver) latest.current.onFree(next)
      },
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [month, isShort, latest])
}

/**
 * Returns a function that moves the focus to the first day that is added next, or to the sentence that there
 * are no more. The button may be gone then, and what is new should be read first.
 */
function useNextFocus(box: RefObject<HTMLElement | null>) {
  const seen = useRef<number>(undefined)
  const findTitles = () => [...(box.current?.querySelectorAll<HTMLElement>('.bf-times-title') ?? [])]
  useEffect(() => {
    if (seen.current === undefined) return
    const next = findTitles()[seen.current] ?? box.current?.querySelector<HTMLElement>('.bf-list-end')
    if (!next) return
    next.focus()
    seen.current = undefined
  })
  return () => {
    seen.current = findTitles().length
  }
}
