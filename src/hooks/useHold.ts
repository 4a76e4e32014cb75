'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import type { Reservation, ReservationRequest } from '../contract/reservation.js'
import { useLatest } from './utils/useLatest.js'

/** A time that is held, or why it is not. */
export type Hold =
  | { status: 'none' }
  /** `seconds`: how long from now on. */
  | { status: 'held'; seconds: number; heldAgain: boolean }
  /** Somebody else holds or has booked it. */
  | { status: 'taken' }

/** Nothing waits longer for the server to give a time free. */
const RELEASE_WAIT_MS = 1000
const NONE: Hold = { status: 'none' }

/**
 * Holds a time while its visitor fills the form in, and gives it free when another one is chosen, it is booked, or the
 * form goes. A server that cannot hold, or does not answer, is no reason not to book: then nothing is held.
 *
 * @param slot - what to hold; `undefined` for nothing
 * @returns the hold; `extend`, which holds anew; `release`, which gives it free; `whenFree`, which resolves when what
 *   was given free is so at the server, or soon
 */
export function useHold(client: BookingClient, slot: ReservationRequest | undefined) {
  const { eventTypeId, slotStart, slotDuration } = slot ?? {}
  const of = `${slotStart} ${slotDuration}`
  // A host that writes its client inline must not have the time held anew at each render.
  const latest = useLatest(client)
  const [state, setState] = useState({ of, hold: NONE })
  const [times, setTimes] = useState(0)
  const made = useRef<Promise<string | undefined>>(Promise.resolve(undefined))
  const freed = useRef<Promise<unknown>>(Promise.resolve())

  const release = useCallback(() => {
    const before = made.current
    made.current = Promise.resolve(undefined)
    const give = async () => {
      const [uid, { current }] = [await before, latest]
      if (uid) await current.releaseSlot?.(uid)
    }
    const soon = new Promise((resolve) => setTimeout(resolve, RELEASE_WAIT_MS))
    freed.current = Promise.all([freed.current, Promise.race([give().catch(() => {}), soon])])
  }, [latest])

  useEffect(() => {
    let isWanted = true
    const tell = (next: (before: Hold) => Hold) => {
      if (isWanted) setState((before) => ({ of, hold: next(before.of === of ? before.hold : NONE) }))
    }
    const hold = async (): Promise<string | undefined> => {
      // Our own hold would look like somebody else's.
      await freed.current
      const { current } = latest
      if (!isWanted || !current.reserveSlot || eventTypeId === undefined || slotStart === undefined)
        return undefined
      try {
        const reservation = await current.reserveSlot({
          eventTypeId,
          slotStart,
          ...(slotDuration && { slotDuration }),
        })
        tell(({ status }) => ({
          status: 'held',
          seconds: toSeconds(reservation),
          heldAgain: status === 'held',
        }))
        return reservation.reservationUid
      } catch (error) {
        const isTaken = error instanceof BookingError && error.kind === 'conflict'
        tell(({ status }) =>
          isTaken ? { status: 'taken' } : status === 'held' ? { status, seconds: 0, heldAgain: false } : NONE,
        )
        return undefined
      }
    }
    if (slotStart === undefined) tell(() => NONE)
    else made.current = hold()
    return () => {
      isWanted = false
      release()
    }
  }, [latest, of, eventTypeId, slotStart, slotDuration, times, release])

  const extend = useCallback(() => setTimes((count) => count + 1), [])
  const whenFree = useCallback(() => freed.current, [])
  // What is known of one time says nothing about the next.
  return { hold: state.of === of ? state.hold : NONE, extend, release, whenFree }
}

/** By the duration where the server says one: its clock and the visitor's need not agree. */
function toSeconds({ reservationDuration, reservationUntil }: Reservation): number {
  const seconds = reservationDuration
    ? reservationDuration * 60
    : (Date.parse(reservationUntil) - Date.now()) / 1000
  return Math.max(0, Math.floor(seconds))
}
