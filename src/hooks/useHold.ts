'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import type { Reservation, ReservationRequest } from '../contract/reservation.js'
import { useLatest } from './utils/useLatest.js'

/** The state of a hold on a slot. */
export type Hold =
  | { status: 'none' }
  /** `seconds`: how long, counted from now. */
  | { status: 'held'; seconds: number; heldAgain: boolean }
  /** Somebody else holds or has booked the slot. */
  | { status: 'taken' }

/** A released slot is taken for free after this long, whether or not the server has replied. */
const RELEASE_WAIT_MS = 1000
const NONE: Hold = { status: 'none' }

/**
 * Holds a slot while the visitor fills in the form. It is released when another one is picked and on
 * unmount. A server that cannot hold, or does not reply, does not keep anybody from booking: then nothing
 * is held.
 *
 * @param slot - the slot to hold; `undefined` for none
 * @param onRelease - called with a promise that resolves when the released slot is free again at the
 *   server, or after {@link RELEASE_WAIT_MS}: until then it looks taken
 * @returns the hold, and `extend`, which starts it anew
 */
export function useHold(
  client: BookingClient,
  slot: ReservationRequest | undefined,
  onRelease: (released: Promise<unknown>) => void,
) {
  const { eventTypeId, slotStart, slotDuration } = slot ?? {}
  const slotKey = `${slotStart} ${slotDuration}`
  // A ref, because a host that writes its client inline must not start the hold anew at each render.
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
      // Our own earlier hold would look like somebody else's.
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
  // What is known of one slot says nothing about the next.
  return { hold: state.slotKey === slotKey ? state.hold : NONE, extend }
}

/** By the duration where the server gives one: its clock and the visitor's need not agree. */
function toSeconds({ reservationDuration, reservationUntil }: Reservation): number {
  const seconds = reservationDuration
    ? reservationDuration * 60
    : (Date.parse(reservationUntil) - Date.now()) / 1000
  return Math.max(0, Math.floor(seconds))
}
