'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import type { Reservation, ReservationRequest } from '../contract/reservation.js'
import { useLatest } from './utils/useLatest.js'

/** The state of a hold on a slot. */
export type Hold =
  | { status: 'none' }
  /**
   * `seconds`: how long the slot is still held, counted from now; 0 if a hold could not be renewed.
   * `heldAgain`: the hold was renewed.
   */
  | { status: 'held'; seconds: number; heldAgain: boolean }
  /** Somebody else holds or has booked the slot. */
  | { status: 'taken' }

/**
 * How long to wait for the server to release a slot. After that the slot is treated as free, even
 * without a reply.
 */
const RELEASE_WAIT_MS = 1000
const NONE: Hold = { status: 'none' }

/**
 * Holds a slot while the visitor fills in the form. The slot is released on unmount and when the
 * visitor picks another slot. If the server cannot hold slots or does not reply, no slot is held and
 * the visitor can book all the same.
 *
 * @param slot - the slot to hold, or `undefined` to hold none
 * @param onRelease - called with a promise that resolves when the server has released the slot, or
 *   after {@link RELEASE_WAIT_MS}; until then the server lists the slot as taken
 * @returns the hold, and `extend`, which renews it
 */
export function useHold(
  client: BookingClient,
  slot: ReservationRequest | undefined,
  onRelease: (released: Promise<unknown>) => void,
) {
  const { eventTypeId, slotStart, slotDuration } = slot ?? {}
  const slotKey = `${slotStart} ${slotDuration}`
  // Kept in a ref, so that a host that creates its client inline does not restart the hold on each render.
  const latest = useLatest({ client, onRelease })
  const [state, setState] = useState({ slotKey, hold: NONE })
  const [extensions, setExtensions] = useState(0)
  const reserved = useRef<Promise<string | undefined>>(Promise.resolve(undefined))
  const released = useRef<Promise<unknown>>(Promise.resolve())

  const release = useCallback(() => {
    const before = reserved.current
    reserved.current = Promise.resolve(undefined)
    const send = async () => {
      const [uid, { current }] = [await before, latest]
      if (uid) await current.client.releaseSlot?.(uid)
    }
    const timeout = new Promise((resolve) => setTimeout(resolve, RELEASE_WAIT_MS))
    released.current = Promise.all([released.current, Promise.race([send().catch(() => {}), timeout])])
    latest.current.onRelease(released.current)
  }, [latest])

  useEffect(() => {
    let isCurrent = true
    const update = (next: (before: Hold) => Hold) => {
      if (!isCurrent) return
      setState((before) => ({ slotKey, hold: next(before.slotKey === slotKey ? before.hold : NONE) }))
    }
    const hold = async (): Promise<string | undefined> => {
      // Waits for the release, because the server would report this visitor's own earlier hold as a conflict.
      await released.current
      const { client: current } = latest.current
      if (!isCurrent || !current.reserveSlot || eventTypeId === undefined || slotStart === undefined) {
        return undefined
      }
      try {
        const request = { eventTypeId, slotStart, ...(slotDuration && { slotDuration }) }
        const reservation = await current.reserveSlot(request)
        const seconds = toSeconds(reservation)
        update(({ status }) => ({ status: 'held', seconds, heldAgain: status === 'held' }))
        return reservation.reservationUid
      } catch (error) {
        const isTaken = error instanceof BookingError && error.kind === 'conflict'
        update(({ status }) => {
          if (isTaken) return { status: 'taken' }
          return status === 'held' ? { status, seconds: 0, heldAgain: false } : NONE
        })
        return undefined
      }
    }
    if (slotStart === undefined) update(() => NONE)
    else reserved.current = hold()
    return () => {
      isCurrent = false
      release()
    }
  }, [latest, slotKey, eventTypeId, slotStart, slotDuration, extensions, release])

  const extend = useCallback(() => setExtensions((count) => count + 1), [])
  // After the slot has changed, the state still describes the previous slot until it is updated.
  return { hold: state.slotKey === slotKey ? state.hold : NONE, extend }
}

/**
 * Returns the remaining seconds of a hold. Prefers the duration to the end time, because the clocks of
 * the server and the visitor may differ.
 */
function toSeconds({ reservationDuration, reservationUntil }: Reservation): number {
  const seconds = reservationDuration
    ? reservationDuration * 60
    : (Date.parse(reservationUntil) - Date.now()) / 1000
  return Math.max(0, Math.floor(seconds))
}
