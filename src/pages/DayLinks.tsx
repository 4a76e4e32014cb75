import { useBookingFormContext } from '../components/BookingFormContext.js'
import { isFull } from '../components/picker/toDays.js'
import { usePickerMessages } from '../components/picker/usePickerMessages.js'
import type { Slot } from '../contract/slot.js'
import { formatDay } from '../time/calendar/formatCalendar.js'
import { formatClocks } from '../time/formatClocks.js'
import { usePart } from '../ui/usePart.js'
import { toDayId } from './MonthLinks.js'
import { toPageHref, type KeptQuery } from './PageQuery.js'

/** Props of {@link DayLinks}. */
export interface DayLinksProps {
  /** `YYYY-MM-DD`. */
  day: string
  times: readonly Slot[]
  kept: KeptQuery
}

/** The times of one day. Each free one links to the form; a full one is only named. */
export function DayLinks({ day, times, kept }: DayLinksProps) {
  const { eventType, style } = useBookingFormContext()
  const { picker } = usePickerMessages()
  const part = usePart()
  const { seats } = eventType
  const showsSeats = !!seats && !seats.disabled && !!seats.showAvailabilityCount
  const clocks = formatClocks(
    times.map(({ startUtc }) => startUtc),
    style,
  )
  const toNote = (slot: Slot) =>
    isFull(slot)
      ? picker.full
      : showsSeats && slot.seatsRemaining !== undefined && picker.seatsLeft(slot.seatsRemaining)
  return (
    <div {...part('times-part')}>
      <h3 {...part('times-title')} id={toDayId(day)}>
        {formatDay(day, style.locale).long}
      </h3>
      <ul {...part('times-list')} aria-labelledby={toDayId(day)}>
        {times.map((slot, index) => {
          const note = toNote(slot)
          const text = (
            <>
              <span>{clocks[index]}</span>
              {note && <span {...part('time-note')}>{note}</span>}
            </>
          )
          const href = toPageHref({ ...kept, start: slot.startUtc })
          return (
            <li key={slot.startUtc}>
              {isFull(slot) ? (
                <span {...part('time')} aria-disabled="true">
                  {text}
                </span>
              ) : (
                <a {...part('time')} href={href} rel="nofollow">
                  {text}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
