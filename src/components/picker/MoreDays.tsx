'use client'

import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import { Button } from '../../ui/Button.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import type { MonthState } from './types.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link MoreDays}. */
export interface MoreDaysProps {
  state: MonthState
  /** Called when the next month is shown. */
  onMore: () => void
}

/** With no more free days than these, a month offers the next one. */
const FEW = 3

/**
 * A button to the next month, below a month with few free days. A month without any offers the next free
 * times instead, in place of its times.
 */
export function MoreDays({ state, onMore }: MoreDaysProps) {
  const { locale } = useBookingFormContext().style
  const { moreIn } = usePickerMessages().picker
  const { month, days, freeCount, goTo } = state
  if (!days || !freeCount || freeCount > FEW) return null
  const next = addMonths(month, 1)
  const showNext = () => {
    goTo(next)
    onMore()
  }
  return (
    <Button variant="link" onClick={showNext}>
      {moreIn(formatMonth(next, locale))}
    </Button>
  )
}
