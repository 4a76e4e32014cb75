import { expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import {
  BookingError,
  createBookingClient,
  defineFieldType,
  type BookingClient,
  type Booking,
  type BookingFormProps,
  type BookingSeries,
  type ControlProps,
  type CreatedBooking,
  type FieldType,
  type PartialMessages,
  type ShowIf,
} from '../../src/index.js'
import { createBookingRequestSchemaFor } from '../../src/entries/contract.js'
import type { BookingRequest } from '../../src/entries/client.js'

type EventType = BookingFormProps['eventType']

it('eventType is a reference or a whole event type', () => {
  expectTypeOf<{ eventTypeId: number }>().toExtend<EventType>()
  expectTypeOf<{ username: string; eventTypeSlug: string }>().toExtend<EventType>()
  expectTypeOf<{ teamSlug: string; eventTypeSlug: string; organizationSlug: string }>().toExtend<EventType>()
  expectTypeOf<{ id: number; lengthInMinutes: number }>().toExtend<EventType>()
  expectTypeOf<{ eventTypeSlug: string }>().not.toExtend<EventType>()
  expectTypeOf<string>().not.toExtend<EventType>()
})

it('start is optional, and callbacks have typed parameters', () => {
  expectTypeOf<BookingFormProps['start']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<NonNullable<BookingFormProps['onSuccess']>>().parameters.toEqualTypeOf<
    [CreatedBooking, BookingRequest]
  >()
  expectTypeOf<NonNullable<BookingFormProps['onError']>>().parameter(0).toEqualTypeOf<BookingError>()
})

it('F83: the booking of onSuccess and of renderSuccess is one booking or a series', () => {
  const read: NonNullable<BookingFormProps['onSuccess']> = (booking) => {
    if (Array.isArray(booking)) {
      expectTypeOf(booking).toEqualTypeOf<BookingSeries>()
      for (const date of booking) expectTypeOf(date).toEqualTypeOf<Booking>()
    } else {
      expectTypeOf(booking).toEqualTypeOf<Booking>()
      expectTypeOf(booking.uid).toBeString()
    }
  }
  expectTypeOf(read).parameters.toEqualTypeOf<Parameters<NonNullable<BookingFormProps['renderSuccess']>>>()
  // A client of the host may return plain objects and lists.
  expectTypeOf<{ uid: string; hosts: []; attendees: []; guests: [] }[]>().toExtend<CreatedBooking>()
})

it('a field type and its control have the same value type', () => {
  const rules = {
    frame: 'label' as const,
    emptyValue: () => 0,
    readPrefill: () => undefined,
    toAnswer: (value: number) => value,
    missing: () => '',
    answerSchema: () => z.number(),
  }
  type Good = (props: ControlProps<number>) => null
  type Bad = (props: ControlProps<string>) => null
  const Good: Good = () => null
  expectTypeOf(defineFieldType({ ...rules, Control: Good })).toEqualTypeOf<FieldType>()
  expectTypeOf(defineFieldType<number, number>)
    .parameter(0)
    .not.toExtend<{ Control: Bad }>()
})

it('createBookingClient has all calls, and any object with createBooking is a client', () => {
  expectTypeOf(createBookingClient()).toEqualTypeOf<Required<BookingClient>>()
  expectTypeOf<{
    createBooking: (request: BookingRequest) => Promise<CreatedBooking>
  }>().toExtend<BookingClient>()
})

it('createBookingRequestSchemaFor parses to the request body', () => {
  expectTypeOf(
    createBookingRequestSchemaFor({ id: 1, lengthInMinutes: 30 }).parse,
  ).returns.toEqualTypeOf<BookingRequest>()
})

it('messages may be partial, and each has its own type', () => {
  expectTypeOf<{ form: { submit: (when: string) => string } }>().toExtend<PartialMessages>()
  expectTypeOf<{ form: { submit: number } }>().not.toExtend<PartialMessages>()
})

it('the value of a condition has a type that its operator can use', () => {
  expectTypeOf<{ all: [{ field: 'a'; operator: 'equals'; value: true }] }>().toExtend<ShowIf>()
  expectTypeOf<{ any: [{ field: 'a'; operator: 'empty' }] }>().toExtend<ShowIf>()
  expectTypeOf<{ any: [{ field: 'a'; operator: 'over'; value: 3 }] }>().toExtend<ShowIf>()
  expectTypeOf<{ any: [{ field: 'a'; operator: 'empty'; value: 'x' }] }>().not.toExtend<ShowIf>()
  expectTypeOf<{ any: [{ field: 'a'; operator: 'contains'; value: 3 }] }>().not.toExtend<ShowIf>()
  expectTypeOf<{ any: [{ field: 'a'; operator: 'equals' }] }>().not.toExtend<ShowIf>()
  expectTypeOf<{ any: [{ field: 'a'; operator: 'like'; value: 'x' }] }>().not.toExtend<ShowIf>()
  expectTypeOf<{ any: []; all: [] }>().not.toExtend<ShowIf>()
})
