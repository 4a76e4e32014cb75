import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { BookingSchema } from '../../src/contract/booking.js'
import { bookingFlow, type BookingFlow, type BookingFlowEvent } from '../../src/flow/bookingFlow.js'
import { REQUEST } from '../support/answering.js'

const booking = BookingSchema.parse({ uid: 'abc', status: 'accepted' })
const error = new BookingError('conflict')
const sent: BookingFlowEvent = { type: 'sent', request: REQUEST }
const confirmed: BookingFlowEvent = { type: 'confirmed', booking }
const refused: BookingFlowEvent = { type: 'refused', error }
const codeWanted: BookingFlowEvent = { type: 'codeWanted', error, email: 'ada@example.com' }
const edited: BookingFlowEvent = { type: 'edited' }
const reset: BookingFlowEvent = { type: 'reset' }

const details: BookingFlow = { step: 'details' }
const run = (...events: BookingFlowEvent[]) => events.reduce(bookingFlow, details)

describe('where a visitor stands', () => {
  it('is at the details, then sending, then booked', () => {
    expect(run()).toEqual({ step: 'details' })
    expect(run(sent)).toEqual({ step: 'submitting', request: REQUEST })
    expect(run(sent, confirmed)).toEqual({ step: 'booked', booking, request: REQUEST })
  })

  it('is at a failure, from which the next press leads on', () => {
    expect(run(sent, refused)).toEqual({ step: 'failed', error, afterUnknown: false })
    expect(run(sent, refused, sent)).toEqual({ step: 'submitting', request: REQUEST })
    // Broken rules are found before anything is sent.
    expect(run(refused)).toEqual({ step: 'failed', error, afterUnknown: false })
  })

  it('is asked for a code, and may go back to the answers or on to the booking', () => {
    const verifying = { step: 'verifying', error, email: 'ada@example.com' }
    expect(run(sent, codeWanted)).toEqual(verifying)
    expect(run(sent, codeWanted, edited)).toEqual(details)
    expect(run(sent, codeWanted, sent, confirmed)).toEqual(run(sent, confirmed))
    // What is under way is not called back by looking at the answers.
    expect(run(sent, edited)).toEqual(run(sent))
  })

  it('knows that a refusal may be the echo of an earlier attempt', () => {
    expect(run(sent, { ...refused, afterUnknown: true })).toEqual({
      step: 'failed',
      error,
      afterUnknown: true,
    })
  })

  it('stays booked, whatever comes late', () => {
    for (const late of [sent, refused, confirmed])
      expect(run(sent, confirmed, late)).toEqual(run(sent, confirmed))
  })

  it('leaves what is booked by a reset alone', () => {
    expect(run(sent, confirmed, reset)).toEqual(details)
  })

  it('is not booked by an answer that nobody waits for any more', () => {
    expect(run(confirmed)).toEqual(details)
    expect(run(sent, reset, confirmed)).toEqual(details)
    expect(run(sent, refused, confirmed)).toEqual({ step: 'failed', error, afterUnknown: false })
  })

  it('is booked only by a confirmation of what is under way, once for each that was sent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<BookingFlowEvent>(sent, confirmed, refused, codeWanted, edited, reset), {
          maxLength: 30,
        }),
        (events) => {
          let state: BookingFlow = details
          let successes = 0
          for (const event of events) {
            const next = bookingFlow(state, event)
            if (next.step === 'booked' && state.step !== 'booked') {
              expect([state.step, event.type]).toEqual(['submitting', 'confirmed'])
              successes += 1
            }
            if (state.step === 'booked' && event.type !== 'reset') expect(next).toBe(state)
            state = next
          }
          expect(successes).toBeLessThanOrEqual(events.filter(({ type }) => type === 'sent').length)
        },
      ),
      { numRuns: 500 },
    )
  })
})
