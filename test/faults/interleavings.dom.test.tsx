import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { StrictMode } from 'react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BookingSchema, type CreatedBooking } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { BookingError, useBookingForm, type BookingErrorKind } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { e0, START, WHO } from '../support/e0.js'

const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
// React schedules its own work here, as on a real page.
beforeAll(() => void (environment.IS_REACT_ACT_ENVIRONMENT = false))
afterAll(() => void (environment.IS_REACT_ACT_ENVIRONMENT = true))

const STARTS = [START, '2030-01-09T13:00:00.000Z']
const eventType = EventTypeSchema.parse(e0())

const outcomes = fc.array(
  fc.constantFrom<BookingErrorKind | 'booked'>(
    'booked',
    'unknown',
    'unknown',
    'conflict',
    'verify',
    'refused',
    'busy',
    'offline',
  ),
  { minLength: 12, maxLength: 12 },
)
const steps = fc.array(
  fc.constantFrom('press', 'press', 'press', 'reset', 'edit', 'move', 'zone', 'unmount'),
  { minLength: 3, maxLength: 12 },
)

it('L04 L05: in any order, at most one request is pending, each success has its own submission id, and submits after an unknown outcome reuse theirs', async () => {
  let totalSent = 0
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, outcomes, async (scheduler, plan, results) => {
      const sent: BookingRequest[] = []
      const successes: BookingRequest[] = []
      const errors: BookingErrorKind[] = []
      let pending = 0
      let mostPending = 0
      const createBooking = async (request: BookingRequest): Promise<CreatedBooking> => {
        const result = results[sent.length % results.length] ?? 'booked'
        sent.push(request)
        pending += 1
        mostPending = Math.max(mostPending, pending)
        await scheduler.schedule(Promise.resolve(), `answer ${result}`)
        pending -= 1
        if (result !== 'booked') throw new BookingError(result)
        return BookingSchema.parse(toBookingReply(request).data)
      }
      const stable = {
        ...{
          eventType,
          reference: { eventTypeId: 123 },
          client: { createBooking },
          locale: 'it',
          defaultValues: WHO,
        },
        onBeforeSubmit: () => scheduler.schedule(Promise.resolve(), 'the host'),
        onSuccess: (_: CreatedBooking, request: BookingRequest) => void successes.push(request),
        onError: ({ kind }: BookingError) => void errors.push(kind),
      }
      const { result, rerender, unmount } = renderHook(
        ({ startUtc, timeZone }) => useBookingForm({ ...stable, startUtc, timeZone }),
        {
          wrapper: StrictMode,
          initialProps: { startUtc: START, timeZone: 'Europe/Rome' },
        },
      )
      let unfinished = 0
      const props = { startUtc: START, timeZone: 'Europe/Rome' }
      const work: Record<string, () => void> = {
        press: () => {
          unfinished += 1
          void result.current.submit().finally(() => (unfinished -= 1))
        },
        reset: () => result.current.reset(),
        edit: () => result.current.edit(),
        move: () => rerender(Object.assign(props, { startUtc: STARTS[props.startUtc === START ? 1 : 0] })),
        zone: () =>
          rerender(
            Object.assign(props, {
              timeZone: props.timeZone === 'Europe/Rome' ? 'Asia/Kathmandu' : 'Europe/Rome',
            }),
          ),
        unmount,
      }
      scheduler.scheduleSequence(plan.map((step) => ({ label: step, builder: async () => work[step]?.() })))
      await runAll(scheduler, () => unfinished > 0)
      totalSent += sent.length
      expect([pending, mostPending <= 1]).toEqual([0, true])
      // Exactly one outcome is reported per request.
      expect(successes.length + errors.length).toBe(sent.length)
      const ids = successes.map(({ metadata }) => metadata?.submissionId)
      expect(new Set(ids).size).toBe(ids.length)
      sent.forEach((request, at) => {
        const next = sent[at + 1]
        const wasUnknown = results[at % results.length] === 'unknown'
        const isSame = next && next.start === request.start && next.attendee.email === request.attendee.email
        // A reset starts a new submission.
        if (isSame && wasUnknown && !plan.includes('reset'))
          expect(next.metadata?.submissionId).toBe(request.metadata?.submissionId)
      })
      unmount()
    }),
    { numRuns: 60 },
  )
  expect(totalSent).toBeGreaterThan(20)
}, 60_000)

/**
 * Runs scheduled tasks one by one until none is left, with pauses for import() and React, which it does not
 * schedule.
 */
async function runAll(scheduler: fc.Scheduler, isUnfinished: () => boolean): Promise<void> {
  for (let quiet = 0; quiet < 5 || isUnfinished(); quiet++) {
    if (scheduler.count() > 0) {
      quiet = 0
      await scheduler.waitOne()
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
