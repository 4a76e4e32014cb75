'use client'

import { useAnswer, useLengthMinutes } from '../../hooks/form/useAnswer.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { findClockChanges } from '../../time/findClockChanges.js'
import { formatWhen } from '../../time/formatWhen.js'
import { toOccurrences } from '../../time/toOccurrences.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'

/** Props of {@link SeriesDates}. */
export interface SeriesDatesProps {
  state: BookingFormState
}

/**
 * Lists the dates that a submit would book. The list is collapsed and labelled with the number of
 * dates. A date is marked if the clocks have changed since the date before.
 */
export function SeriesDates({ state }: SeriesDatesProps) {
  const { style } = useBookingFormContext()
  const { series, confirmation } = useBookedMessages()
  const part = usePart()
  const lengthMinutes = useLengthMinutes(state)
  const { recurrence } = state.definition.eventType
  const answer = Number(String(useAnswer(state, 'recurrenceCount') ?? '').normalize('NFKC'))
  const { startUtc } = state
  if (!recurrence || !startUtc) return null
  const { occurrences: max, frequency, interval } = recurrence
  const count = Number.isInteger(answer) && answer >= 1 && answer <= max ? answer : max
  const starts = toOccurrences({ startUtc, timeZone: style.timeZone, count, frequency, interval })
  const changes = findClockChanges(starts, style.timeZone)
  const dates = starts.map((start) => formatWhen(start, lengthMinutes, style))
  return (
    <details {...part('series')}>
      <summary {...part('series-summary')}>
        {confirmation.occurrences(count)}
        {count > 1 && ` ${series.until(dates.at(-1)?.date ?? '')}`}
      </summary>
      <ol {...part('occurrences')}>
        {dates.map(({ date, time, zone }, index) => (
          <li key={starts[index]} {...part('occurrence')}>
            <span>{date}</span> <span>{time}</span>
            {changes.includes(index) && <span {...part('marker')}> {series.clockChange(zone)}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
