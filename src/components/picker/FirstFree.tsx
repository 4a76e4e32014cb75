'use client'

import { useState } from 'react'
import type { Slot } from '../../contract/slot.js'
import { useSlots } from '../../hooks/useSlots.js'
import { addMonths } from '../../time/calendar/calendarDays.js'
import { formatWhen } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isFull } from './toDays.js'
import type { MonthState } from './types.js'
import { MONTHS_AHEAD } from './useFreeMonth.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link FirstFree}. */
export interface FirstFreeProps {
  state: MonthState
  onPick: (slot: Slot) => void
}

/**
 * A button that picks the first free time, whatever month the visitor is viewing. Months without free times
 * are passed over; they are the ones that the picker asks for too, so the cache has them.
 * Renders nothing if there is no free time, or if the times could not be loaded, because the picker says so.
 */
export function FirstFree({ state, onPick }: FirstFreeProps) {
  const { client, style, messages } = useBookingFormContext()
  const { firstFree } = usePickerMessages().picker
  const [ahead, setAhead] = useState(0)
  const month = addMonths(state.firstMonth, ahead)
  const { queryClient, toMonthQuery, toDaysOf } = state
  const { status, slots } = useSlots({ client, query: toMonthQuery(month), queryClient })
  const first = [...toDaysOf(slots, month).values()].flat().find((slot) => !isFull(slot))
  const isEmpty = status === 'ready' && !first
  if (isEmpty && ahead < MONTHS_AHEAD) setAhead(ahead + 1)
  if (status === 'failed' || (isEmpty && ahead >= MONTHS_AHEAD)) return null
  if (!first) return <Skeleton />
  const { shortDate, startTime } = formatWhen(first.startUtc, 0, style)
  return (
    <Button onClick={() => onPick(first)}>
      {firstFree(`${shortDate}${messages.form.separator}${startTime}`)}
    </Button>
  )
}
