'use client'

import { useCallback, useEffect } from 'react'
import type { EventType } from '../../contract/eventType.js'
import type { ReservationRequest } from '../../contract/reservation.js'
import type { PickedTime } from '../../flow/bookingFlow.js'
import { useHold } from '../../hooks/useHold.js'
import { useLatest } from '../../hooks/utils/useLatest.js'
import { formatWhen } from '../../time/formatWhen.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { HoldNotice } from './HoldNotice.js'
import { rememberRelease } from './releases.js'
import type { PickedSlotProps } from './types.js'

/**
 * Runs once a time is picked. Focuses the strip that shows the time, announces the time and, if the host
 * wants it, holds the time while this component is mounted. Reports to the flow if somebody else has taken
 * the time.
 */
export function PickedSlot({ state }: PickedSlotProps) {
  const { client, eventType, messages, host, root, style, announce } = useBookingFormContext()
  const { flow, loseSlot } = state
  const { picked } = flow
  const { date, time, zone } = formatWhen(picked?.startUtc ?? 0, picked?.lengthMinutes ?? 0, style)
  const sentence = useLatest(flow.step === 'details' ? [date, time, zone].join(messages.form.separator) : '')
  useEffect(() => {
    // Focuses the strip, so that Tab leads to the first field. A screen reader then reads the name of the
    // strip, but not the time in it.
    const strip = root.current?.querySelector<HTMLElement>('.bf-when')
    if (strip) focusStrip(strip)
    if (sentence.current) announce(sentence.current)
  }, [picked, root, announce, sentence])
  const onRelease = useCallback((released: Promise<unknown>) => rememberRelease(root, released), [root])
  const slot = picked && host.holdSlots && !host.isAway ? toReservation(picked, eventType) : undefined
  const { hold, extend } = useHold(client, slot, onRelease)
  const isTaken = hold.status === 'taken'
  useEffect(() => {
    // Runs again when the flow changes, because `loseSlot` does nothing while a submit is in flight.
    if (isTaken) loseSlot()
  }, [isTaken, flow, loseSlot])
  // While the visitor enters an e-mail code, the hold continues but its notice is hidden.
  const isShown = flow.email === undefined
  return isShown && hold.status === 'held' ? <HoldNotice hold={hold} onExtend={extend} /> : null
}

/**
 * Focuses the strip. If the visitor had scrolled down to the times, the sticky strip covers the first
 * fields and counts as in view, so that focusing it does not scroll. In this case the header above the
 * strip is scrolled into view.
 */
function focusStrip(strip: HTMLElement): void {
  strip.tabIndex = -1
  strip.focus()
  const next = strip.nextElementSibling
  const isOver = next && next.getBoundingClientRect().top < strip.getBoundingClientRect().bottom
  if (isOver) strip.previousElementSibling?.scrollIntoView()
}

function toReservation(picked: PickedTime, eventType: EventType): ReservationRequest | undefined {
  const { id, lengthInMinutesOptions } = eventType
  if (!id) return undefined
  const { startUtc, lengthMinutes } = picked
  return {
    eventTypeId: id,
    slotStart: startUtc,
    ...(lengthInMinutesOptions?.length && { slotDuration: lengthMinutes }),
  }
}
