import { useBookingFormContext } from '../components/BookingFormContext.js'
import { EventHeader } from '../components/details/EventHeader.js'
import { toDays } from '../components/picker/toDays.js'
import { TimesBox } from '../components/picker/TimesBox.js'
import { usePickerMessages } from '../components/picker/usePickerMessages.js'
import type { Slot } from '../contract/slot.js'
import { addMonths, toMonth } from '../time/calendar/calendarDays.js'
import { formatMonth } from '../time/calendar/formatCalendar.js'
import { Icon } from '../ui/Icon.js'
import { icons } from '../ui/icons.js'
import { Notice } from '../ui/Notice.js'
import { usePart } from '../ui/usePart.js'
import { DayLinks } from './DayLinks.js'
import { MonthLinks } from './MonthLinks.js'
import { toPageHref, type KeptQuery } from './PageQuery.js'
import { ViewForm } from './ViewForm.js'

/** Props of {@link MonthPage}. */
export interface MonthPageProps {
  /** `YYYY-MM`. */
  month: string
  /** `YYYY-MM-DD`, in the time zone that is shown. */
  today: string
  /** The free times of the month; `undefined` if they could not be loaded. */
  slots: readonly Slot[] | undefined
  kept: KeptQuery
}

/** The free times of a month, each as a link to the form. */
export function MonthPage({ month, today, slots, kept }: MonthPageProps) {
  const { eventType, style } = useBookingFormContext()
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  const days = toDays(slots ?? [], month, style.timeZone)
  const name = formatMonth(month, style.locale)
  const toStep = (by: number, label: string, path: string) => {
    const target = addMonths(month, by)
    return (
      target >= toMonth(today) && (
        <a {...part('month-step')} href={toPageHref({ ...kept, month: target })} aria-label={label}>
          <Icon path={path} />
        </a>
      )
    )
  }
  return (
    <>
      <EventHeader lengthMinutes={kept.length ?? eventType.lengthInMinutes} />
      <section {...part('picker')} aria-labelledby="bf-month">
        <ViewForm {...{ month, kept }} />
        <div {...part('picker-columns')}>
          <div {...part('month')}>
            <div {...part('month-head')}>
              <h3 {...part('month-title')} id="bf-month">
                {name}
              </h3>
              {toStep(-1, messages.previousMonth, icons.back)}
              {toStep(1, messages.nextMonth, icons.forward)}
            </div>
            <MonthLinks {...{ month, days, today }} />
          </div>
          <div {...part('times')}>
            {!slots && <Notice tone="warning" title={messages.failed.title} texts={[messages.failed.text]} />}
            {slots && days.size === 0 && <Notice tone="info" texts={[messages.emptyMonth(name)]} />}
            <TimesBox>
              {[...days].map(([day, times]) => (
                <DayLinks key={day} {...{ day, times, kept }} />
              ))}
            </TimesBox>
          </div>
        </div>
      </section>
    </>
  )
}
