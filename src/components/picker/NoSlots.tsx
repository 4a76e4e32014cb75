'use client'

import type { ReactNode } from 'react'
import { Boundary } from '../../ui/Boundary.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link NoSlots}. */
export interface NoSlotsProps {
  /** The built-in notice, which is rendered if the host renders nothing of its own. */
  children: ReactNode
}

/** Renders what the host shows if an event type has no free times at all. */
export function NoSlots({ children }: NoSlotsProps) {
  const { renderNoSlots } = useBookingFormContext().host
  if (!renderNoSlots) return children
  return (
    <Boundary fallback={children}>
      <HostNoSlots render={renderNoSlots} />
    </Boundary>
  )
}

/** A component of its own, so that the boundary catches what the host throws. */
function HostNoSlots({ render }: { render: () => ReactNode }) {
  return <div role="status">{render()}</div>
}
