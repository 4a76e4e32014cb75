import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingFormCallbacks, FormOptions } from '../components/formOptions.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { ownOptions } from '../utils/ownOptions.js'

/** Identifies a booking in an event. It contains no personal data of the attendee. */
export interface BookedDetail {
  uid: string
  status: string | undefined
  /** ISO 8601 in UTC. */
  start: string | undefined
  /** ISO 8601 in UTC. */
  end: string | undefined
}

/**
 * The events of the element, by name. All of them bubble and are composed. No `detail` contains what a
 * visitor typed.
 */
export interface BookingFormEventMap {
  'booking-ready': CustomEvent<null>
  'booking-start': CustomEvent<null>
  'booking-slot-pick': CustomEvent<{ start: string }>
  'booking-choose-another': CustomEvent<null>
  /** `slugs` lists the fields with errors. */
  'booking-validation-error': CustomEvent<{ slugs: string[] }>
  /** Fires before the booking is sent. `preventDefault()` stops the booking from being sent. */
  'booking-submit': CustomEvent<{ start: string }>
  /** `bookings` lists every booking of a series; it has one entry if there is no series. */
  'booking-success': CustomEvent<BookedDetail & { bookings: BookedDetail[] }>
  /** `bookings` lists what the server reports as cancelled: one booking, or the dates of a series. */
  'booking-cancel': CustomEvent<BookedDetail & { bookings: BookedDetail[] }>
  /** The booking at its new time. The moved booking has a new uid. */
  'booking-reschedule': CustomEvent<BookedDetail & { bookings: BookedDetail[] }>
  'booking-error': CustomEvent<{
    kind: BookingError['kind']
    reason: BookingError['reason']
    status: number | undefined
  }>
  'booking-reset': CustomEvent<null>
}

/** Dispatches an event, and returns it. */
export type Send = <Name extends keyof BookingFormEventMap>(
  name: Name,
  detail: BookingFormEventMap[Name]['detail'],
) => CustomEvent

/** Returns a function that dispatches events on `target`. */
export function createSend(target: EventTarget): Send {
  return (name, detail) => {
    const init: CustomEventInit = ownOptions({
      detail,
      bubbles: true,
      composed: true,
      cancelable: name === 'booking-submit',
    })
    const event = new CustomEvent(name, init)
    target.dispatchEvent(event)
    return event
  }
}

/** Callbacks with which the element itself handles events of its form. */
export interface EventWatch {
  onReady: () => void
  onError: (error: BookingError) => void
  onBooking: (booking: CreatedBooking | undefined) => void
}

/** The callbacks of the form that the element takes over. */
type HostCallbacks = BookingFormCallbacks & Pick<FormOptions, 'onCancel' | 'onReschedule'>

type Callbacks = { [Name in keyof HostCallbacks]-?: NonNullable<HostCallbacks[Name]> }

/**
 * Returns form callbacks that dispatch the events of the element, and then call the host's callbacks.
 *
 * @param host - returns the host's callbacks; called for each event, so that the latest callback runs
 */
export function toCallbacks(send: Send, watch: EventWatch, host: () => Partial<HostCallbacks>): Callbacks {
  return {
    onReady: () => {
      watch.onReady()
      send('booking-ready', null)
      host().onReady?.()
    },
    onStart: () => {
      send('booking-start', null)
      host().onStart?.()
    },
    onSlotPick: (start) => {
      send('booking-slot-pick', { start })
      host().onSlotPick?.(start)
    },
    onChooseAnother: () => {
      send('booking-choose-another', null)
      host().onChooseAnother?.()
    },
    onValidationError: (slugs) => {
      send('booking-validation-error', { slugs: [...slugs] })
      host().onValidationError?.(slugs)
    },
    onBeforeSubmit: (request, controls) => {
      if (send('booking-submit', { start: request.start }).defaultPrevented) controls.cancel()
      else return host().onBeforeSubmit?.(request, controls)
    },
    onSuccess: (booking: CreatedBooking, request: BookingRequest) => {
      watch.onBooking(booking)
      send('booking-success', toSuccess(booking))
      host().onSuccess?.(booking, request)
    },
    onError: (error) => {
      watch.onError(error)
      send('booking-error', { kind: error.kind, reason: error.reason, status: error.status })
      host().onError?.(error)
    },
    onCancel: (booking) => {
      send('booking-cancel', toSuccess(booking))
      host().onCancel?.(booking)
    },
    onReschedule: (booking) => {
      send('booking-reschedule', toSuccess(booking))
      host().onReschedule?.(booking)
    },
    onReset: () => {
      watch.onBooking(undefined)
      send('booking-reset', null)
      host().onReset?.()
    },
  }
}

function toSuccess(booking: CreatedBooking): BookingFormEventMap['booking-success']['detail'] {
  const bookings = [booking]
    .flat()
    .map(({ uid, status, start, end }): BookedDetail => ({ uid, status, start, end }))
  const [first = { uid: '', status: undefined, start: undefined, end: undefined }] = bookings
  return { ...first, bookings }
}
