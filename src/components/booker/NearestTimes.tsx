'use client'

import type { Slot } from '../../contract/slot.js'
import { formatWhen, type TimeStyle } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'

/** What the nearest free times are found in. */
export interface NearestTimesProps {
  slots: readonly Slot[]
  /** The time that was lost: ISO 8601 in UTC. */
  lostUtc: string
  lengthMinutes: number
  style: TimeStyle
  title: string
  /** The words of a button that books at a time. */
  label: (when: string) => string
  onPick: (slot: Slot) => void
}

const SHOWN = 3

/** The free times that come next to a lost one, each a button that books it at once with the answers that are there. */
export function NearestTimes({ slots, lostUtc, lengthMinutes, style, title, label, onPick }: NearestTimesProps) {
  const part = usePart()
  const nearest = findNearest(slots, lostUtc)
  if (!nearest.length) return null
  return (
    <div {...part('nearest')} role="group" aria-label={title}>
      <p {...part('nearest-title')} aria-hidden="true">
        {title}
      </p>
      {nearest.map((slot, index) => {
        const { shortDate, startTime } = formatWhen(slot.startUtc, lengthMinutes, style)
        return (
          <Button key={slot.startUtc} variant={index ? 'quiet' : 'primary'} onClick={() => onPick(slot)}>
            {label(`${shortDate}, ${startTime}`)}
          </Button>
        )
      })}
    </div>
  )
}

/** The nearest first; of two that are as far, the earlier one. Full ones are none. */
function findNearest(slots: readonly Slot[], lostUtc: string): Slot[] {
  const distance = ({ startUtc }: Slot) => Math.abs(Date.parse(startUtc) - Date.parse(lostUtc))
  return slots
    .filter(({ startUtc, seatsRemaining }) => startUtc !== lostUtc && seatsRemaining !== 0)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, SHOWN)
}
