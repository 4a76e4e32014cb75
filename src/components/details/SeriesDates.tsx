'use client'

import { useAnswer } from '../../hooks/form/useAnswer.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { BookedMessages } from '../../messages/types.js'
import { findClockChanges } from '../../time/findClockChanges.js'
import { formatWhen, type TimeStyle } from '../../time/formatWhen.js'
import { toOccurrences } from '../../time/toOccurrences.js'
import { usePart } from '../../ui/usePart.js'

/** What the dates of a series are written from. */
export interface SeriesDatesProps {
  state: BookingFormState
  startUtc: string | undefined
  lengthMinutes: number
  style: TimeStyle
  messages: BookedMessages
}

/** The dates that a press would book, folded behind their number, with a mark where the clocks change in between. */
export function SeriesDates({ state, startUtc, lengthMinutes, style, messages }: SeriesDatesProps) {
  const part = usePart()
  const { recurrence } = state.definition.eventType
  const answer = Number(String(useAnswer(state, 'recurrenceCount') ?? '').normalize('NFKC'))
  if (!recurrence || !startUtc) return null
  const max = recurrence.occurrences
  const count = Number.isInteger(answer) && answer >= 1 && answer <= max ? answer : max
  const starts = toOccurrences({
    startUtc,
    timeZone: style.timeZone,
    count,
    frequency: recurrence.frequency,
    interval: recurrence.interval,
  })
  const changes = findClockChanges(starts, style.timeZone)
  const { series, confirmation } = messages
  const whens = starts.map((start) => formatWhen(start, lengthMinutes, style))
  return (
    <details {...part('series')}>
      <summary {...part('series-summary')}>
        {confirmation.occurrences(count)}
        {count > 1 && ` ${series.until(whens.at(-1)?.date ?? '')}`}
      </summary>
      <ol {...part('occurrences')}>
        {whens.map(({ date, time, zone }, index) => (
          <li key={starts[index]} {...part('occurrence')}>
            <span>{date}</span> <span>{time}</span>
            {changes.includes(index) && <span {...part('marker')}> {series.clockChange(zone)}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
