'use client'

import { useEffect, useRef } from 'react'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { usePart } from '../ui/usePart.js'
import type { AfterOptions } from './confirmation/afterOptions.js'

/** What a host's own confirmation is drawn from. */
export interface HostSuccessProps {
  render: NonNullable<AfterOptions['renderSuccess']>
  booking: CreatedBooking
  request: BookingRequest
}

/** What the host draws in place of the confirmation. It takes the focus, which stood on the button that is gone. */
export function HostSuccess({ render, booking, request }: HostSuccessProps) {
  const part = usePart()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Unless the host has put it somewhere itself.
    const { activeElement } = box.current?.ownerDocument ?? {}
    if (!box.current?.contains(activeElement ?? null)) box.current?.focus()
  }, [])
  return (
    <div {...part('confirmation')} ref={box} tabIndex={-1}>
      {render(booking, request)}
    </div>
  )
}
