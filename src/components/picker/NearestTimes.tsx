'use client'

import { useId } from 'react'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import { useSlots, type UseSlotsOptions } from '../../hooks/useSlots.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import { formatClocks } from '../../time/formatClocks.js'
import { formatWhen, type TimeStyle } from '../../time/formatWhen.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { isFull } from './toDays.js'

/** What the nearest times are drawn from. */
export interface NearestTimesProps extends Pick<UseSlotsOptions, 'client' | 'queryClient'> {
  /** The time that is not to be had: ISO 8601 in UTC. */
  nearUtc: string
  toQuery: (startUtc: string, endUtc: string) => SlotsQuery
  style: TimeStyle
  messages: PickerMessages
  onPick: (slot: Slot) => void
  toLabel?: ((when: string) => string) | undefined
}

const DAY_MS = 86_400_000
/** Where free times are looked for around the one that is gone. */
const DAYS = { before: 3, after: 7 }
const OFFERED = 4

/** The free times nearest to one that is gone; nothing where there are none, for the month says so. */
export function NearestTimes({
  nearUtc,
  toQuery,
  style,
  messages,
  onPick,
  toLabel = String,
  ...options
}: NearestTimesProps) {
  const part = usePart()
  const titleId = useId()
  const near = Date.parse(nearUtc)
  const at = (days: number) => new Date(near + days * DAY_MS).toISOString()
  const { status, slots } = useSlots({ ...options, query: toQuery(at(-DAYS.before), at(DAYS.after)) })
  const nearest = toNearest(slots, near)
  if (status === 'failed' || (status === 'ready' && !nearest.length)) return null
  const clocks = formatClocks(
    nearest.map(({ startUtc }) => startUtc),
    style,
  )
  return (
    <section {...part('nearest')} aria-labelledby={titleId}>
      <h3 {...part('times-title')} id={titleId}>
        {messages.picker.nearest}
      </h3>
      <ul {...part('times-list')}>
        {status === 'loading' && Array.from({ length: OFFERED }, (_, index) => <Skeleton key={index} />)}
        {nearest.map((slot, index) => (
          <li key={slot.startUtc}>
            <button type="button" {...part('time')} onClick={() => onPick(slot)}>
              {toLabel(`${formatWhen(slot.startUtc, 0, style).shortDate}, ${clocks[index]}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function toNearest(slots: readonly Slot[], near: number): Slot[] {
  const distance = ({ startUtc }: Slot) => Math.abs(Date.parse(startUtc) - near)
  return slots
    .filter((slot) => !isFull(slot) && distance(slot) > 0)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, OFFERED)
    .sort((one, other) => Date.parse(one.startUtc) - Date.parse(other.startUtc))
}
