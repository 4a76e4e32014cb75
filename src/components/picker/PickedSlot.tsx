'use client'

import { useCallback, useEffect } from 'react'
import type { EventType } from '../../contract/eventType.js'
import type { ReservationRequest } from '../../contract/reservation.js'
import type { PickedTime } from '../../flow/bookingFlow.js'
import { useHold } from '../../hooks/useHold.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { HoldNotice } from './HoldNotice.js'
import { rememberRelease } from './releases.js'
import type { PickedSlotProps } from './types.js'

/**
 * What follows once a time is picked: the strip with the time takes the focus, and the time is held where
 * the host wants that, for as long as this component is mounted. Tells the flow when somebody else has the
 * time.
 */
export function PickedSlot({ state }: PickedSlotProps) {
  const { client, eventType, host, root } = useBookingFormContext()
  const { flow, loseSlot } = state
  const { picked } = flow
  useEffect(() => {
    // The picked time is read, and Tab leads on to the first field.
    const strip = root.current?.querySelector<HTMLElement>('.bf-when')
    if (strip) focusStrip(strip)
  }, [picked, root])
  const onRelease = useCallback((released: Promise<unknown>) => rememberRelease(root, released), [root])
  const slot = picked && host.holdSlots ? toReservation(picked, eventType) : undefined
  const { hold, extend } = useHold(client, slot, onRelease)
  const isTaken = hold.status === 'taken'
  useEffect(() => {
    // Again for each state of the flow: while a submit is in flight, the time cannot be lost.
    if (isTaken) loseSlot()
  }, [isTaken, flow, loseSlot])
  // While a code is asked for, the hold goes on, unseen.
  const isShown = flow.email === undefined
  return isShown && hold.status === 'held' ? <HoldNotice hold={hold} onExtend={extend} /> : null
}

/**
 * Focuses the strip. A visitor who scrolled down to the times has the sticky strip over the first fields,
 * which counts as in view: then the header above it is scrolled to.
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
