import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBookingStage } from '../../src/components/manage/toBookingStage.js'
import { BookingSchema } from '../../src/contract/booking.js'

const booking = (more: object) =>
  BookingSchema.parse({ uid: 'a', start: '2026-12-07T08:00:00Z', end: '2026-12-07T08:30:00Z', ...more })
const at = (time: string) => Date.parse(`2026-12-07T${time}Z`)

describe('the stage of a booking', () => {
  it.each([
    ['accepted', '08:29:59', 'upcoming'],
    ['accepted', '08:30:00', 'past'],
    ['pending', '08:00:00', 'pending'],
    ['pending', '09:00:00', 'past'],
    ['cancelled', '07:00:00', 'cancelled'],
    ['cancelled', '09:00:00', 'cancelled'],
    ['rejected', '07:00:00', 'rejected'],
    ['on-hold', '07:00:00', 'other'],
  ])('of a booking that is %s at %s is %s', (status, time, stage) => {
    expect(toBookingStage([booking({ status })], at(time))).toBe(stage)
  })

  it('is moved only if the booking itself no longer stands', () => {
    const rescheduledToUid = 'b'
    expect(toBookingStage([booking({ status: 'cancelled', rescheduledToUid })], 0)).toBe('moved')
    expect(toBookingStage([booking({ status: 'accepted', rescheduledToUid })], 0)).toBe('upcoming')
  })

  it('of a series is that of its dates ahead, in any order', () => {
    const dates = [
      booking({ status: 'cancelled' }),
      booking({ status: 'accepted' }),
      booking({ status: 'accepted', start: '2026-12-14T08:00:00Z', end: '2026-12-14T08:30:00Z' }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(dates, { minLength: 3, maxLength: 3 }), (order) => {
        expect(toBookingStage(order, at('12:00:00'))).toBe('upcoming')
        expect(toBookingStage(order, Date.parse('2026-12-15'))).toBe('past')
      }),
    )
  })
})
