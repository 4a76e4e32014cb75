import { describe, expect, it, vi } from 'vitest'
import { BookingError, type BookingRequest, type CreatedBooking } from '../../src/index.js'
import { createSend, toCallbacks } from '../../src/widget/events.js'

const SECRETS = ['Ada Lovelace', 'ada@example.com', 'bob@example.com', 'private note', '+37120993151']

const request: BookingRequest = {
  start: '2030-01-08T13:00:00Z',
  attendee: {
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    timeZone: 'Europe/Riga',
    phoneNumber: '+37120993151',
  },
  guests: ['bob@example.com'],
  bookingFieldsResponses: { notes: 'private note' },
  eventTypeId: 1,
}
const one = {
  uid: 'u1',
  status: 'accepted',
  start: '2030-01-08T13:00:00Z',
  end: '2030-01-08T13:30:00Z',
  attendees: [{ name: 'Ada Lovelace', email: 'ada@example.com' }],
  guests: ['bob@example.com'],
}

function listen() {
  const target = new EventTarget()
  const events: CustomEvent[] = []
  const names = [
    'ready',
    'start',
    'slot-pick',
    'choose-another',
    'validation-error',
    'submit',
    'success',
    'error',
    'reset',
    'cancel',
    'reschedule',
  ].map((name) => `booking-${name}`)
  for (const name of names) target.addEventListener(name, (event) => events.push(event as CustomEvent))
  const watch = { onReady: vi.fn(), onError: vi.fn(), onBooking: vi.fn() }
  return {
    target,
    events,
    watch,
    callbacks: (host = {}) => toCallbacks(createSend(target), watch, () => host),
  }
}

describe('the events of the element', () => {
  it('P01 P02: never contain personal data of the attendee', () => {
    const { events, callbacks } = listen()
    const all = callbacks()
    all.onReady()
    all.onStart()
    all.onSlotPick('2030-01-08T13:00:00Z')
    all.onChooseAnother()
    all.onValidationError(['email'])
    void all.onBeforeSubmit(request, { cancel: () => {} })
    all.onSuccess(one as CreatedBooking, request)
    all.onSuccess([one, { ...one, uid: 'u2' }] as CreatedBooking, request)
    all.onError(
      new BookingError('field', {
        status: 400,
        serverMessage: 'ada@example.com is bad',
        fields: [{ message: 'ada@example.com', path: [] }] as never,
      }),
    )
    all.onReset()
    all.onCancel([one, { ...one, uid: 'u2' }] as CreatedBooking)
    all.onReschedule({ ...one, uid: 'u3' } as unknown as CreatedBooking)
    expect(events).toHaveLength(12)
    const details = JSON.stringify(events.map(({ detail }) => detail as unknown))
    expect(SECRETS.filter((secret) => details.includes(secret))).toEqual([])
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).toBe(true)
    expect(events[7]?.detail).toMatchObject({ uid: 'u1', bookings: [{ uid: 'u1' }, { uid: 'u2' }] })
    expect(events[10]?.detail).toMatchObject({ uid: 'u1', bookings: [{ uid: 'u1' }, { uid: 'u2' }] })
    expect(events[11]?.detail).toMatchObject({ uid: 'u3', bookings: [{ uid: 'u3' }] })
  })

  it('let a page cancel the booking', () => {
    const { target, callbacks } = listen()
    const [cancel, onBeforeSubmit] = [vi.fn(), vi.fn()]
    void callbacks({ onBeforeSubmit }).onBeforeSubmit(request, { cancel })
    expect(cancel).not.toHaveBeenCalled()
    expect(onBeforeSubmit).toHaveBeenCalledWith(request, { cancel })
    target.addEventListener('booking-submit', (event) => event.preventDefault())
    void callbacks({ onBeforeSubmit }).onBeforeSubmit(request, { cancel })
    expect(cancel).toHaveBeenCalledOnce()
    expect(onBeforeSubmit).toHaveBeenCalledOnce()
  })

  it('fire before the callback properties, which receive the whole booking', () => {
    const { callbacks, watch } = listen()
    const onSuccess = vi.fn()
    callbacks({ onSuccess }).onSuccess(one as CreatedBooking, request)
    expect(onSuccess).toHaveBeenCalledWith(one, request)
    expect(watch.onBooking).toHaveBeenCalledWith(one)
    const [onCancel, onReschedule] = [vi.fn(), vi.fn()]
    callbacks({ onCancel }).onCancel(one as CreatedBooking)
    callbacks({ onReschedule }).onReschedule(one as CreatedBooking)
    for (const callback of [onCancel, onReschedule]) expect(callback).toHaveBeenCalledExactlyOnceWith(one)
  })

  it('H14: read no options from a polluted Object.prototype', () => {
    const { events, callbacks } = listen()
    const polluted = Object.prototype as Record<string, unknown>
    polluted.cancelable = true
    try {
      callbacks().onReady()
    } finally {
      delete polluted.cancelable
    }
    expect(events[0]?.cancelable).toBe(false)
  })
})
