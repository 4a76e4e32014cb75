'use client'

import { useEffect, useRef } from 'react'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { useRootState } from '../../hooks/utils/useRootState.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { EventHeader } from '../details/EventHeader.js'
import type { RescheduleScreenProps } from '../picker/types.js'
import { RescheduleLoader } from './RescheduleLoader.js'

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
