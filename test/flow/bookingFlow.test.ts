import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { BookingSchema } from '../../src/contract/booking.js'
import {
  bookingFlow,
  type BookingFlow,
  type BookingFlowEvent,
  type PickedTime,
} from '../../src/flow/bookingFlow.js'
import { REQUEST } from '../support/answering.js'

const INITIAL_FLOW: BookingFlow = { step: 'picking' }
const booking = BookingSchema.parse({ uid: 'abc', status: 'accepted' })
const conflict = new BookingError('conflict')
const refusal = new BookingError('refused')
const unknown = new BookingError('unknown')
const time: PickedTime = { startUtc: '2026-12-01T09:00:00Z', lengthMinutes: 30 }
const picked: BookingFlowEvent = { type: 'picked', picked: time }
const repicked: BookingFlowEvent = { type: 'repicked' }
const slotTaken: BookingFlowEvent = { type: 'slotTaken' }
const sent: BookingFlowEvent = { type: 'sent', request: REQUEST }
const confirmed: BookingFlowEvent = { type: 'confirmed', booking }
const refused: BookingFlowEvent = { type: 'refused', error: refusal }
const conflicted: BookingFlowEvent = { type: 'refused', error: conflict }
const codeWanted: BookingFlowEvent = { type: 'codeWanted', error: refusal, email: 'ada@example.com' }
const edited: BookingFlowEvent = { type: 'edited' }
const answered: BookingFlowEvent = { type: 'answered' }
const reset: BookingFlowEvent = { type: 'reset', step: 'picking' }
const events = [
  ...[picked, repicked, slotTaken, sent, confirmed, refused, conflicted, codeWanted, edited, reset],
  answered,
  { type: 'refused', error: unknown } as const,
]

const details: BookingFlow = { step: 'details' }
const from = (flow: BookingFlow, ...all: BookingFlowEvent[]) => all.reduce(bookingFlow, flow)
/** Runs events with a time that the host has fixed. */
const run = (...all: BookingFlowEvent[]) => from(details, ...all)
/** Runs events after the visitor has picked a time. */
const pick = (...all: BookingFlowEvent[]) => from(INITIAL_FLOW, picked, ...all)

describe('the booking flow with a fixed time', () => {
  it('goes from details to submitting to booked', () => {
    expect(run(sent)).toEqual({ step: 'submitting', request: REQUEST })
    expect(run(sent, confirmed)).toEqual({ step: 'booked', booking, request: REQUEST })
  })

  it('fails, and can be submitted again', () => {
    expect(run(sent, refused)).toEqual({ step: 'failed', error: refusal })
    expect(run(sent, refused, sent)).toEqual({ step: 'submitting', request: REQUEST })
    // Validation fails before anything is sent.
    expect(run(refused)).toEqual({ step: 'failed', error: refusal })
  })

  it('fails on a conflict as on any refusal, because there is no time to pick', () => {
    expect(run(sent, conflicted)).toEqual({ step: 'failed', error: conflict })
    expect(run(slotTaken)).toEqual(details)
  })

  it('asks for a code, and goes back to the details or on to the booking', () => {
    const verifying = { step: 'verifying', error: refusal, email: 'ada@example.com' }
    expect(run(sent, codeWanted)).toEqual(verifying)
    expect(run(sent, codeWanted, edited)).toEqual(details)
    expect(run(sent, codeWanted, sent, confirmed)).toEqual(run(sent, confirmed))
  })

  it('remembers that an earlier attempt may have succeeded', () => {
    expect(run(sent, { ...refused, afterUnknown: true })).toMatchObject({ afterUnknown: true })
  })

  it('cannot cancel a pending request', () => {
    for (const event of [edited, picked, repicked, slotTaken]) {
      expect(run(sent, event)).toEqual(run(sent))
      expect(pick(sent, event)).toEqual(pick(sent))
    }
  })

  it('stays booked after any late event, until a reset', () => {
    for (const late of [sent, refused, confirmed, picked, slotTaken]) {
      expect(run(sent, confirmed, late)).toEqual(run(sent, confirmed))
    }
    expect(run(sent, confirmed, reset)).toEqual({ step: 'picking', hasReturned: true })
  })

  it('ignores a response that it does not wait for any more', () => {
    expect(run(confirmed)).toEqual(details)
    expect(run(sent, reset, confirmed)).toEqual({ step: 'picking', hasReturned: true })
    expect(run(sent, refused, confirmed)).toEqual(run(sent, refused))
  })
})

describe('the booking flow with a picked time', () => {
  it('goes on from the picker to the details with the time', () => {
    expect(pick()).toEqual({ step: 'details', picked: time })
  })

  it('keeps the time through every step until it is booked', () => {
    for (const all of [[sent], [sent, refused], [sent, codeWanted], [sent, codeWanted, edited]]) {
      expect(pick(...all)).toMatchObject({ picked: time })
    }
    expect(pick(sent, confirmed)).toEqual({ step: 'booked', booking, request: REQUEST })
  })

  it('goes back to the picker with the previous time', () => {
    expect(pick(repicked)).toEqual({ step: 'picking', hasReturned: true, picked: time })
    expect(pick(sent, codeWanted, repicked)).toEqual(pick(repicked))
    const other = { ...time, startUtc: '2026-12-02T09:00:00Z' }
    expect(pick(repicked, { type: 'picked', picked: other })).toEqual({ step: 'details', picked: other })
  })

  it('loses the slot when the server refuses it, and picks again', () => {
    const lost = { step: 'slotLost', error: conflict, picked: time }
    expect(pick(sent, conflicted)).toEqual(lost)
    expect(pick(sent, { ...conflicted, afterUnknown: true })).toEqual({ ...lost, afterUnknown: true })
    expect(pick(sent, conflicted, picked)).toEqual(pick())
  })

  it('loses the slot when its duration is refused, because both are chosen together', () => {
    const error = new BookingError('field')
    expect(pick(sent, { type: 'refused', error, atLength: true })).toMatchObject({ step: 'slotLost', error })
    expect(pick(sent, { type: 'refused', error, atLength: false })).toMatchObject({ step: 'failed', error })
  })

  it('loses the slot when someone else reserves it, unless it may be the visitor’s own booking', () => {
    const lost = { step: 'slotLost', picked: time }
    expect(pick(slotTaken)).toEqual(lost)
    expect(pick(sent, refused, slotTaken)).toEqual(lost)
    const maybeBooked = pick(sent, { type: 'refused', error: unknown })
    expect(bookingFlow(maybeBooked, slotTaken)).toBe(maybeBooked)
    expect(from(INITIAL_FLOW, slotTaken)).toBe(INITIAL_FLOW)
    expect(pick(repicked, slotTaken)).toEqual(pick(repicked))
  })
})

describe('the booking flow with the questions first', () => {
  const first = details

  it('goes on from the details to the picker, and returns to the details with the time', () => {
    expect(from(first, answered)).toEqual({ step: 'picking', hasReturned: true, picked: undefined })
    expect(from(first, answered, picked)).toEqual({ step: 'details', picked: time })
    expect(from(first, answered, picked, sent, confirmed).step).toBe('booked')
  })

  it('goes back from the picker to the details, and starts over at the details', () => {
    expect(from(first, answered, edited)).toEqual(details)
    const end = from(first, answered, picked, { type: 'reset', ...first })
    expect(end).toEqual({ ...details, hasReturned: true })
  })

  it('loses the slot as if the time had come first', () => {
    expect(from(first, answered, picked, sent, conflicted)).toEqual(pick(sent, conflicted))
  })

  it('ignores answers while a request is in flight', () => {
    expect(from(first, answered, picked, sent, answered)).toEqual(pick(sent))
  })
})

describe('every sequence of events', () => {
  it('books only by confirming a pending request, at most once per request', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<BookingFlowEvent>(...events), { maxLength: 30 }), (all) => {
        let flow: BookingFlow = INITIAL_FLOW
        let bookings = 0
        for (const event of all) {
          const next = bookingFlow(flow, event)
          if (next.step === 'booked' && flow.step !== 'booked') {
            expect([flow.step, event.type]).toEqual(['submitting', 'confirmed'])
            bookings += 1
          }
          if (flow.step === 'booked' && event.type !== 'reset') expect(next).toBe(flow)
          flow = next
        }
        expect(bookings).toBeLessThanOrEqual(all.filter(({ type }) => type === 'sent').length)
      }),
      { numRuns: 500 },
    )
  })

  it('has a time only if one was picked since the last reset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<BookingFlowEvent>(...events), { maxLength: 30 }), (all) => {
        const end = from(INITIAL_FLOW, ...all)
        if (end.step === 'slotLost') expect(end.picked).toBe(time)
        const wasPicked = all.slice(all.findLastIndex(({ type }) => type === 'reset') + 1).includes(picked)
        const hasTime = end.step !== 'booked' && end.picked !== undefined
        expect(!hasTime || wasPicked).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
