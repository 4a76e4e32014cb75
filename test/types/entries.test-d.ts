import { expectTypeOf, it } from 'vitest'
import {
  type BookingFormProps,
  type BookingFormState,
  type ControlProps,
  type DefaultValues,
  type EventTypeState,
  type FieldType,
  type UiComponents,
  BookingError,
  createBookingClient,
  useBookingField,
  useCreateBooking,
} from '../../src/index.js'
import * as client from '../../src/entries/client.js'
import * as contract from '../../src/entries/contract.js'
import * as testing from '../../src/entries/testing.js'

it('all entries export the same types', () => {
  expectTypeOf(client.createBookingClient).toEqualTypeOf(createBookingClient)
  expectTypeOf<client.BookingError>().toEqualTypeOf<BookingError>()
  expectTypeOf<contract.BookingRequest>().toEqualTypeOf<client.BookingRequest>()
  expectTypeOf(contract.BookingReplySchema.parse).returns.toEqualTypeOf<contract.BookingReply>()
  expectTypeOf(testing.exampleEventType).toExtend<BookingFormProps['eventType']>()
  expectTypeOf(testing.createTestFetch().fetch).toEqualTypeOf<typeof globalThis.fetch>()
  expectTypeOf(testing.createTestFetch().requests).toEqualTypeOf<client.BookingRequest[]>()
})

it('status narrows the state of an event type', () => {
  expectTypeOf<
    Extract<EventTypeState, { status: 'ready' }>['eventType']
  >().toEqualTypeOf<contract.EventType>()
  expectTypeOf<Extract<EventTypeState, { status: 'failed' }>['error']>().toEqualTypeOf<BookingError>()
  expectTypeOf<Extract<EventTypeState, { status: 'loading' }>>().not.toHaveProperty('eventType')
})

it('a flow has a booking only in the booked step', () => {
  type Flow = BookingFormState['flow']
  expectTypeOf<Extract<Flow, { step: 'booked' }>['booking']>().toEqualTypeOf<client.CreatedBooking>()
  expectTypeOf<Extract<Flow, { step: 'failed' }>['error']>().toEqualTypeOf<BookingError>()
  expectTypeOf<Extract<Flow, { step: 'details' }>>().not.toHaveProperty('booking')
})

it('useCreateBooking takes a request and fails only with a BookingError', () => {
  type Mutation = ReturnType<typeof useCreateBooking>
  expectTypeOf<Parameters<Mutation['mutateAsync']>[0]>().toEqualTypeOf<client.BookingRequest>()
  expectTypeOf<Mutation['data']>().toEqualTypeOf<client.CreatedBooking | undefined>()
  expectTypeOf<Mutation['error']>().toEqualTypeOf<BookingError | null>()
})

it('useBookingField returns an unknown value and an optional error', () => {
  expectTypeOf<ReturnType<typeof useBookingField>['value']>().toEqualTypeOf<unknown>()
  expectTypeOf<ReturnType<typeof useBookingField>['error']>().toEqualTypeOf<string | undefined>()
})

it('fieldTypes accepts a whole field type, but not a control without its rules', () => {
  type Types = NonNullable<BookingFormProps['fieldTypes']>
  expectTypeOf<FieldType>().toExtend<Types[string]>()
  expectTypeOf<{ Control: (props: ControlProps<unknown>) => null }>().not.toExtend<Types[string]>()
})

it('wrong props of a host are type errors', () => {
  expectTypeOf<{ guests: 'bob@example.com' }>().toExtend<DefaultValues>()
  expectTypeOf<{ guests: number }>().not.toExtend<DefaultValues>()
  expectTypeOf<{ lengthInMinutes: '30' }>().not.toExtend<DefaultValues>()
  expectTypeOf<'h24'>().not.toExtend<BookingFormProps['hourCycle']>()
  expectTypeOf<{ sent: number }>().not.toExtend<NonNullable<BookingFormProps['metadata']>>()
  expectTypeOf<(props: { nothing: string }) => null>().not.toExtend<NonNullable<UiComponents['Button']>>()
  expectTypeOf<(error: string) => void>().not.toExtend<NonNullable<BookingFormProps['onError']>>()
})
