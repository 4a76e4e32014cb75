import type { BookingError, BookingFormCallbacks, BookingRequest, CreatedBooking } from '../index.js'

/** What a booking is known by, and no more: nothing of who booked. */
export interface BookedDetail {
  uid: string
  status: string | undefined
  /** ISO 8601 in UTC. */
  start: string | undefined
  /** ISO 8601 in UTC. */
  end: string | undefined
}

/** The events of the element and what their `detail` holds. All bubble and leave shadow trees; none holds what a visitor typed. */
export interface BookingFormEventMap {
  'booking-ready': CustomEvent<null>
  'booking-start': CustomEvent<null>
  'booking-slot-pick': CustomEvent<{ start: string }>
  /** The slugs of the fields that are not right. */
  'booking-validation-error': CustomEvent<{ slugs: string[] }>
  /** Before the booking is sent; `preventDefault()` sends nothing. */
  'booking-submit': CustomEvent<{ start: string }>
  /** `bookings` has each date of a series, and is one long without a series. */
  'booking-success': CustomEvent<BookedDetail & { bookings: BookedDetail[] }>
  'booking-error': CustomEvent<{
    kind: BookingError['kind']
    reason: BookingError['reason']
    status: number | undefined
  }>
  'booking-reset': CustomEvent<null>
}

/** Sends an event to an element. */
export type Send = <Name extends keyof BookingFormEventMap>(
  name: Name,
  detail: BookingFormEventMap[Name]['detail'],
) => CustomEvent

/** A function that sends events to `target`. */
export function createSend(target: EventTarget): Send {
  return (name, detail) => {
    // No prototype: a page may have put options of its own on Object.prototype.
    const init: CustomEventInit = Object.assign(Object.create(null), {
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

/** What an element does besides sending events. */
export interface EventWatch {
  onReady: () => void
  onError: (error: BookingError) => void
  onBooking: (booking: CreatedBooking | undefined) => void
}

type Callbacks = { [Name in keyof BookingFormCallbacks]-?: NonNullable<BookingFormCallbacks[Name]> }

/**
 * The callbacks of a form that tell by event; the host's own callbacks are called after them.
 *
 * @param host - looked at on each call, so that the latest callback is the one that is called
 */
export function toCallbacks(
  send: Send,
  watch: EventWatch,
  host: () => Partial<BookingFormCallbacks>,
): Callbacks {
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
