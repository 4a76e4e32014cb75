'use client'

import type { Slot } from '../../contract/slot.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { DayTimes, TimesBox } from './DayTimes.js'
import { MONTHS_AHEAD } from './useFreeMonth.js'
import type { useMonth } from './useMonth.js'

/** What stands beside the month. */
export interface TimesProps {
  state: ReturnType<typeof useMonth>
  style: TimeStyle
  messages: PickerMessages
  showSeats: boolean
  chosenUtc: string | undefined
  onPick: (slot: Slot) => void
  /** Another month with free times was found and is drawn. */
  onFound: () => void
}

/** The times of the day, or why there are none and what to do. */
export function Times({ state, onFound, ...rest }: TimesProps) {
  const { slots, day, times } = state
  const { messages, style } = rest
  if (slots.status === 'loading') return <LoadingTimes label={messages.picker.loading} />
  if (slots.status === 'failed') return <FailedTimes messages={messages} onRetry={slots.retry} />
  if (day) return <DayTimes day={day} slots={times} {...rest} />
  return <EmptyMonth {...{ state, messages, onFound }} locale={style.locale} />
}

const SHAPES = 8

function LoadingTimes({ label }: { label: string }) {
  const part = usePart()
  return (
    <>
      <div role="status" {...part('times-title')}>
        <span {...part('sr-only')}>{label}</span>
        <Skeleton lines={1} />
      </div>
      <TimesBox>
        <div {...part('times-list')}>
          {Array.from({ length: SHAPES }, (_, index) => (
            <Skeleton key={index} />
          ))}
        </div>
      </TimesBox>
    </>
  )
}

function FailedTimes({ messages, onRetry }: { messages: PickerMessages; onRetry: () => void }) {
  const { failed, tryAgain } = messages.picker
  const retry = (
    <Button variant="primary" onClick={onRetry}>
      {tryAgain}
    </Button>
  )
  return (
    <TimesBox>
      <Notice tone="warning" title={failed.title} texts={[failed.text]} actions={retry} />
    </TimesBox>
  )
}

/** A month without free times, and the way to the next one that has some. */
function EmptyMonth({
  state,
  messages,
  locale,
  onFound,
}: Pick<TimesProps, 'state' | 'messages' | 'onFound'> & { locale: string }) {
  const { month, search } = state
  const { emptyMonth, showNext, searching, noneUntil, failed } = messages.picker
  const last = formatMonth(addMonths(month, MONTHS_AHEAD), locale)
  const next = (
    <Button
      variant="primary"
      pending={search.status === 'searching'}
      pendingLabel={searching}
      onClick={() => void search.start().then((found) => found && onFound())}
    >
      {showNext}
    </Button>
  )
  const texts = [
    emptyMonth(formatMonth(month, locale)),
    search.status === 'none' && noneUntil(last),
    search.status === 'failed' && failed.title,
  ]
  return (
    <TimesBox>
      <Notice
        tone="info"
        texts={texts.filter((text) => text !== false)}
        actions={search.status !== 'none' && next}
      />
    </TimesBox>
  )
}
