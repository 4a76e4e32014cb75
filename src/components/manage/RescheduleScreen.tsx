'use client'

import { useEffect, useRef } from 'react'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { useRootState } from '../../hooks/utils/useRootState.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { EventHeader } from '../details/EventHeader.js'
import { RescheduleLoader } from './RescheduleLoader.js'

/** Props of {@link RescheduleScreen}. */
export interface RescheduleScreenProps {
  /** The uid of the booking to move. */
  uid: string
  /**
   * The new time that the host has fixed, ISO 8601 in UTC. If it is undefined, the visitor picks the time.
   */
  startUtc: string | undefined
  /** Called to go back to the form from which the visitor came, if any. */
  onBack?: (() => void) | undefined
}

/** Lets the visitor move an existing booking to another time. */
export function RescheduleScreen({ uid, startUtc, onBack }: RescheduleScreenProps) {
  const { eventType, root, host } = useBookingFormContext()
  useRootState(root, 'rescheduling')
  useNotifyOnce(onBack ? undefined : true, () => host.onReady?.())
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that led here is gone, and had the focus.
    if (onBack) box.current?.focus()
  }, [onBack])
  return (
    <>
      <EventHeader lengthMinutes={eventType.lengthInMinutes} />
      <div ref={box} tabIndex={-1}>
        <RescheduleLoader {...{ uid, startUtc, onBack }} />
      </div>
    </>
  )
}
