'use client'

import { useCallback, useEffect, type RefObject } from 'react'
import type { EventType } from '../../contract/eventType.js'
import type { ReservationRequest } from '../../contract/reservation.js'
import type { PickedTime } from '../../flow/bookingFlow.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useHold } from '../../hooks/useHold.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { HoldNotice } from './HoldNotice.js'

/** Props of {@link HeldTime}. */
export interface HeldTimeProps {
  state: BookingFormState
  picked: PickedTime
  /** Set to a promise that resolves when the released time is free again: the picker waits for it. */
  released: RefObject<Promise<unknown> | undefined>
  /** Whether the visitor sees the hold; it goes on either way. */
  isShown: boolean
}

/** Holds the picked time while it is mounted, and shows for how long. Tells the flow when somebody else has the time. */
export function HeldTime({ state, picked, released, isShown }: HeldTimeProps) {
  const { client, eventType } = useBookingFormContext()
  const onRelease = useCallback(
    (promise: Promise<unknown>) => {
      released.current = promise
    },
    [released],
  )
  const { hold, extend } = useHold(client, toReservation(picked, eventType), onRelease)
  const isTaken = hold.status === 'taken'
  const { flow, loseSlot } = state
  useEffect(() => {
    // Again for each state of the flow: while a submit is in flight, the time cannot be lost.
    if (isTaken) loseSlot()
  }, [isTaken, flow, loseSlot])
  return isShown && hold.status === 'held' ? <HoldNotice hold={hold} onExtend={extend} /> : null
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
