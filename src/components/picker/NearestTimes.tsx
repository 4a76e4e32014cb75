'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import { useSlots } from '../../hooks/useSlots.js'
import { formatClocks } from '../../time/formatClocks.js'
import { formatWhen } from '../../time/formatWhen.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isFull } from './toDays.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link NearestTimes}. */
export interface NearestTimesProps {
  /** The start that is no longer available, ISO 8601 in UTC. */
  nearUtc: string
  toQuery: (startUtc: string, endUtc: string) => SlotsQuery
  queryClient: QueryClient
  onPick: (slot: Slot) => void
  /** Returns the label of a time from its date and time as text. @defaultValue the text itself */
  toLabel?: ((when: string) => string) | undefined
}

const DAY_MS = 86_400_000
/** How many days before and after the lost time are searched. */
const SEARCHED_DAYS = { before: 3, after: 7 }
const MAX_OFFERED = 4

/**
 * Offers the free times that are nearest to a lost time. Renders nothing if there are none, because the
 * month view already shows that.
 */
export function NearestTimes({ nearUtc, toQuery, queryClient, onPick, toLabel = String }: NearestTimesProps) {
  const { client, style, messages: formMessages } = useBookingFormContext()
  const { separator } = formMessages.form
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  const titleId = useId()
  const nearMs = Date.parse(nearUtc)
  const addDays = (days: number) => new Date(nearMs + days * DAY_MS).toISOString()
  const query = toQuery(addDays(-SEARCHED_DAYS.before), addDays(SEARCHED_DAYS.after))
  const { status, slots } = useSlots({ client, query, queryClient, mustRefetch: true })
  const nearest = toNearest(slots, nearMs)
  if (status === 'failed' || (status === 'ready' && !nearest.length)) return null
  const clocks = formatClocks(
    nearest.map(({ startUtc }) => startUtc),
    style,
  )
  return (
    <section {...part('nearest')} aria-labelledby={titleId}>
      <h3 {...part('times-title')} id={titleId}>
        {messages.nearest}
      </h3>
      <ul {...part('times-list')}>
        {status === 'loading' && Array.from({ length: MAX_OFFERED }, (_, index) => <Skeleton key={index} />)}
        {nearest.map((slot, index) => (
          <li key={slot.startUtc}>
            <button type="button" {...part('time')} onClick={() => onPick(slot)}>
              {toLabel(`${formatWhen(slot.startUtc, 0, style).shortDate}${separator}${clocks[index]}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function toNearest(slots: readonly Slot[], nearMs: number): Slot[] {
  const toDistance = ({ startUtc }: Slot) => Math.abs(Date.parse(startUtc) - nearMs)
  return slots
    .filter((slot) => !isFull(slot) && toDistance(slot) > 0)
    .sort((one, other) => toDistance(one) - toDistance(other))
    .slice(0, MAX_OFFERED)
    .sort((one, other) => Date.parse(one.startUtc) - Date.parse(other.startUtc))
}
