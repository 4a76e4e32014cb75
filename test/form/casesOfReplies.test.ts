import { describe, expect, it } from 'vitest'
import { readErrorReply } from '../../src/api/errors/readErrorReply.js'
import { readFieldErrors } from '../../src/api/errors/readFieldErrors.js'
import { toConfirmation } from '../../src/components/confirmation/toConfirmation.js'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { fieldRules } from '../../src/fields/rules.js'
import { toFieldErrors } from '../../src/form/toFieldErrors.js'
import { english } from '../../src/messages/english.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { A0, START, WHO, e0 } from '../support/e0.js'
import { define, toRuleContext } from '../support/pipeline.js'

/** Returns what the confirmation shows of a reply. */
function confirm(eventType: EventTypeInput, data: unknown) {
  const [first] = [BookingReplySchema.parse({ status: 'success', data }).data]
  return toConfirmation({
    result: {
      bookings: [first ?? []].flat(),
      request: { start: START, eventTypeId: 123, attendee: A0 },
      answers: [],
    },
    eventType: EventTypeSchema.parse(eventType),
    style: { timeZone: 'Europe/Rome', locale: 'en-GB', hourCycle: 'h23' },
    messages: english,
  })
}

const reply = (more: object = {}) => ({
  ...toBookingReply({ start: START, eventTypeId: 123, attendee: A0 }).data,
  ...more,
})

describe('the conformance cases of replies', () => {
  it('case 19: the bookings of a series are shown in the order of their dates, and keep the uid of the series', () => {
    const dates = ['2030-01-22', '2030-01-08', '2030-01-29', '2030-01-15']
    const data = dates.map((date) =>
      reply({
        uid: date,
        start: `${date}T13:00:00.000Z`,
        end: `${date}T13:30:00.000Z`,
        recurringBookingUid: 'series',
      }),
    )
    const shown = confirm(e0(), data)
    expect(shown?.occurrences.map(({ key }) => key)).toEqual(dates.toSorted())
    expect(shown?.occurrences.map(({ time }) => time)).toEqual(Array(4).fill('14:00 – 14:30'))
    expect(
      [BookingReplySchema.parse({ data }).data].flat().map(({ recurringBookingUid }) => recurringBookingUid),
    ).toEqual(Array(4).fill('series'))
  })

  it('case 20: a seated booking shows no other attendees', () => {
    const data = reply({
      seatUid: 'seat-1',
      attendees: [],
      guests: undefined,
      bookingFieldsResponses: undefined,
      description: null,
    })
    const parsed = BookingReplySchema.parse({ status: 'success', data })
    expect(parsed.data).toMatchObject({ seatUid: 'seat-1', attendees: [] })
    expect(confirm(e0({ seats: { seatsPerTimeSlot: 5 } }), data)).toMatchObject({
      seat: true,
      guests: [],
      attendee: { name: WHO.name, address: WHO.email },
    })
    expect(define(e0({ seats: { seatsPerTimeSlot: 5 } })).fields.map(({ slug }) => slug)).not.toContain(
      'guests',
    )
  })

  it('case 21: a pending booking is not called booked; an app is shown by name, a link as a link', () => {
    expect(confirm(e0(), reply({ status: 'pending' }))).toMatchObject({
      status: 'pending',
      title: 'Request sent',
    })
    expect(confirm(e0(), reply())).toMatchObject({ status: 'accepted', title: 'You are booked' })
    expect(
      confirm(e0(), reply({ location: 'integrations:daily', meetingUrl: undefined }))?.where,
    ).toMatchObject({ text: 'Cal Video' })
    expect(
      confirm(e0(), reply({ location: 'integrations:daily', meetingUrl: undefined }))?.where?.href,
    ).toBeUndefined()
    expect(
      confirm(e0(), reply({ location: 'https://meet.example.com/1', meetingUrl: undefined }))?.where?.href,
    ).toBe('https://meet.example.com/1')
    expect(confirm(e0(), reply({ status: 'awaiting_host' }))).toMatchObject({
      status: '',
      title: 'Booking received',
    })
  })

  it('case 22: errors of the server are assigned to their fields, in the order of the form', () => {
    const message = 'responses - {guests}duplicate_email, responses - {notes}error_required_field, '
    const named = readFieldErrors(
      readErrorReply([{ status: 'error', error: { code: 'BAD_REQUEST', message } }]),
    )
    const definition = define(e0())
    const { fields, unplaced } = toFieldErrors(
      { definition, rules: fieldRules, context: toRuleContext() },
      named,
    )
    const slugOf = (key: string) => definition.fields.find((field) => field.key === key)?.slug
    expect(fields.map(({ key, message: text }) => [slugOf(key), text])).toEqual([
      ['notes', 'Fill in “Notes”'],
      ['guests', 'Remove the address that appears twice'],
    ])
    expect(unplaced).toEqual([])
  })
})
