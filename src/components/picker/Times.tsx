'use client'

import type { BookingError } from '../../api/errors/bookingError.js'
import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import { Button } from '../../ui/Button.js'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { LoadFailure } from '../outcome/LoadFailure.js'
import { DayTimes } from './DayTimes.js'
import { NoSlots } from './NoSlots.js'
import { TimesBox } from './TimesBox.js'
import type { MonthState, SlotPickerProps } from './types.js'
import { MONTHS_AHEAD } from './useFreeMonth.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link Times}. */
export interface TimesProps extends Pick<SlotPickerProps, 'chosenUtc' | 'presentUtc' | 'onPick'> {
  state: MonthState
  /** Called when the search has found another month with free times and that month is shown. */
  onFound: () => void
}

/** Renders the times of the selected day. If there are none, explains why and what the visitor can do. */
export function Times({ state, chosenUtc, presentUtc, onPick, onFound }: TimesProps) {
  const { slots, days, day, times } = state
  if (slots.error) return <FailedTimes error={slots.error} retry={slots.retry} />
  if (!days) return <LoadingTimes />
  // The key folds the times again when another day is selected.
  if (day) return <DayTimes key={day} {...{ day, chosenUtc, presentUtc, onPick }} slots={times} />
  return <EmptyMonth state={state} onFound={onFound} />
}

const SKELETON_COUNT = 8

function LoadingTimes() {
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  return (
    <>
      <div role="status" {...part('times-title')}>
        <span {...part('sr-only')}>{messages.loading}</span>
        <Skeleton lines={1} />
      </div>
      <TimesBox>
        <div {...part('times-list')}>
          {Array.from({ length: SKELETON_COUNT }, (_, index) => (
            <Skeleton key={index} />
          ))}
        </div>
      </TimesBox>
    </>
  )
}

function FailedTimes({ error, retry }: { error: BookingError; retry: () => void }) {
  const { messages: all } = useBookingFormContext()
  const { failed, tryAgain } = usePickerMessages().picker
  const messages = { ...all, notices: { ...all.notices, tryAgain } }
  // A host's own definition may name an event type that the server does not know.
  const texts = { notFound: messages.notices.notFound, loadFailed: failed }
  return (
    <TimesBox>
      <LoadFailure {...{ error, retry, messages, texts }} />
    </TimesBox>
  )
}

/** Shown for a month without free times, with a button that goes to the next month that has free times. */
function EmptyMonth({ state, onFound }: Pick<TimesProps, 'state' | 'onFound'>) {
  const { locale } = useBookingFormContext().style
  const { emptyMonth, showNext, searching, noneUntil, failed } = usePickerMessages().picker
  const { month, firstMonth, search } = state
  const showNextMonth = async () => {
    if (await search.start()) onFound()
  }
  const texts = [emptyMonth(formatMonth(month, locale))]
  if (search.status === 'none') texts.push(noneUntil(formatMonth(addMonths(month, MONTHS_AHEAD), locale)))
  if (search.status === 'failed') texts.push(failed.title)
  const next = (
    <Button
      variant="primary"
      pending={search.status === 'searching'}
      pendingLabel={searching}
      onClick={() => void showNextMonth()}
    >
      {showNext}
    </Button>
  )
  const isNone = search.status === 'none'
  const notice = (
    <Notice tone="info" texts={texts} actions={!isNone && next}>
      {isNone && <Fallback />}
    </Notice>
  )
  return <TimesBox>{isNone && month === firstMonth ? <NoSlots>{notice}</NoSlots> : notice}</TimesBox>
}
