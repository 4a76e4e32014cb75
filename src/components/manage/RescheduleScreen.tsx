'use client'

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
}

/** Lets the visitor move an existing booking to another time. */
export function RescheduleScreen({ uid, startUtc }: RescheduleScreenProps) {
  const { eventType, root, host } = useBookingFormContext()
  useRootState(root, 'rescheduling')
  useNotifyOnce(true, () => host.onReady?.())
  return (
    <>
      <EventHeader lengthMinutes={eventType.lengthInMinutes} />
      <RescheduleLoader uid={uid} startUtc={startUtc} />
    </>
  )
}
