'use client'

import type { RefObject } from 'react'
import type { PickerMessages } from '../../messages/enPicker.js'
import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatMonth } from '../../time/calendar/formatCalendar.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'

/** What the head of a month is drawn from; months are `YYYY-MM`. */
export interface MonthHeadProps {
  month: string
  firstMonth: string
  locale: string
  titleId: string
  /** The heading, which takes the focus when another month was looked for. */
  title: RefObject<HTMLHeadingElement | null>
  messages: PickerMessages
  onMonth: (month: string) => void
}

/** The name of the month, and the way to those beside it. */
export function MonthHead({ month, firstMonth, locale, titleId, title, messages, onMonth }: MonthHeadProps) {
  const part = usePart()
  const step = (by: number, label: string, path: string) => {
    const blocked = addMonths(month, by) < firstMonth
    return (
      <button
        type="button"
        {...part('month-step')}
        aria-label={label}
        aria-disabled={blocked || undefined}
        onClick={() => blocked || onMonth(addMonths(month, by))}
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
      {step(-1, messages.picker.previousMonth, icons.back)}
      {step(1, messages.picker.nextMonth, icons.forward)}
    </div>
  )
}
