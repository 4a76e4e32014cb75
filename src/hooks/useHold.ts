'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { BookingError } from '../api/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import type { Reservation, ReservationRequest } from '../contract/reservation.js'

/** A time that is held, or why it is not. */
export type Hold =
  | { status: 'none' }
  /** `seconds`: how long from now on. */
  | { status: 'held'; seconds: number; heldAgain: boolean }
  /** Somebody else holds or has booked it. */
  | { status: 'taken' }

/** A page that goes back to the choice does not wait longer for the server to give a time free. */
const RELEASE_WAIT_MS = 1000

/**
 * Holds a time while its visitor fills the form in, and gives it free when another one is chosen, it is booked, or the
 * form goes. A server that cannot hold, or does not answer, is no reason not to book: then nothing is held.
 *
 * @param slot - what to hold; `undefined` for nothing
 * @returns the hold; `extend`, which holds anew; `release`, which resolves when the time is free again, or soon
 */
export function useHold(client: BookingClient, slot: ReservationRequest | undefined) {
  const [hold, setHold] = useState<Hold>({ status: 'none' })
  const current = useRef<Promise<string | undefined>>(Promise.resolve(undefined))
  const { eventTypeId, slotStart, slotDuration } = slot ?? {}

  const release = useCallback(async () => {
    const before = current.current
    current.current = Promise.resolve(undefined)
    const free = before.then((uid) => (uid ? client.releaseSlot?.(uid) : undefined)).catch(() => {})
    await Promise.race([free, new Promise((resolve) => setTimeout(resolve, RELEASE_WAIT_MS))])
  }, [client])

  const reserve = useCallback(
    (heldAgain: boolean, isWanted: () => boolean) => {
      if (!client.reserveSlot || eventTypeId === undefined || slotStart === undefined) return
      const made = client.reserveSlot({ eventTypeId, slotStart, ...(slotDuration && { slotDuration }) })
      current.current = made.then(
        (reservation) => {
          if (isWanted()) setHold({ status: 'held', seconds: toSeconds(reservation), heldAgain })
          return reservation.reservationUid
        },
        (error: unknown) => {
          const isTaken = error instanceof BookingError && error.kind === 'conflict'
          if (isWanted()) setHold({ status: isTaken ? 'taken' : 'none' })
          return undefined
        },
      )
    },
    [client, eventTypeId, slotStart, slotDuration],
  )

  useEffect(() => {
    let isLatest = true
    reserve(false, () => isLatest)
    return () => {
      isLatest = false
      setHold({ status: 'none' })
      void release()
    }
  }, [reserve, release])

  const extend = useCallback(async () => {
    await release()
    reserve(true, () => true)
  }, [release, reserve])

  return { hold, extend, release }
}

/** By the duration where the server says one: its clock and the visitor's need not agree. */
function toSeconds({ reservationDuration, reservationUntil }: Reservation): number {
  const seconds = reservationDuration ? reservationDuration * 60 : (Date.parse(reservationUntil) - Date.now()) / 1000
  return Math.max(0, Math.floor(seconds))
}
