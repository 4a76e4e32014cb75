'use client'

import type { RefObject } from 'react'
import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link MonthHead}. Months are `YYYY-MM`. */
export interface MonthHeadProps {
  month: string
  firstMonth: string
  titleId: string
  /** The ref of the heading. The heading is focused when the search for free times shows another month. */
  title: RefObject<HTMLHeadingElement | null>
  onMonth: (month: string) => void
}

/** Renders the name of the month, and buttons for the previous and the next month. */
export function MonthHead({ month, firstMonth, titleId, title, onMonth }: MonthHeadProps) {
  const { locale } = useBookingFormContext().style
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  const renderStep = (by: number, label: string, path: string) => {
    const target = addMonths(month, by)
    const isBlocked = target < firstMonth
    return (
      <button
        type="button"
        {...part('month-step')}
        aria-label={label}
        aria-disabled={isBlocked || undefined}
        onClick={() => isBlocked || onMonth(target)}
      >
        <Icon path={path} />
      </button>
    )
  }
  return (
    <div {...part('month-head')}>
      <h3 {...part('month-title')} id={titleId} ref={title} tabIndex={-1}>
        {formatMonth(month, locale)}
      </h3>
      {renderStep(-1, messages.previousMonth, icons.back)}
      {renderStep(1, messages.nextMonth, icons.forward)}
    </div>
  )
}
