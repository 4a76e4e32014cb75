import type * as real from '@tanstack/react-query'
import { expectTypeOf, it } from 'vitest'
import type { bookingQuery, slotsQuery } from '../../src/api/queries/bookingQueries.js'
import type { eventTypeQuery } from '../../src/api/queries/eventTypeQuery.js'
import type { EventType } from '../../src/contract/eventType.js'
import type { Slot } from '../../src/contract/slot.js'
import type { BookingError, Booking } from '../../src/index.js'
import type * as standIn from '../../src/widget/preact/reactQuery.js'

type UseQuery<Data> = typeof standIn.useQuery<Data, BookingError>
type UseMutation = typeof standIn.useMutation<string, BookingError, number>

/** `Pick` for each member of a union, so that `isError` still narrows `error`. */
type PickEach<Union, Key extends PropertyKey> = Union extends unknown ? Pick<Union, Key & keyof Union> : never
type QueryResult<Key extends PropertyKey> = PickEach<real.UseQueryResult<string, BookingError>, Key>
type QueryState = QueryResult<'data' | 'error' | 'isError' | 'isFetching'>

it('the stand-in for react-query exports nothing that the package does not', () => {
  expectTypeOf<keyof typeof standIn>().toExtend<keyof typeof real>()
})

it('the stand-in takes the queries of the form', () => {
  expectTypeOf<ReturnType<typeof eventTypeQuery>>().toExtend<Parameters<UseQuery<EventType>>[0]>()
  expectTypeOf<ReturnType<typeof slotsQuery>>().toExtend<Parameters<UseQuery<Slot[]>>[0]>()
  expectTypeOf<ReturnType<typeof bookingQuery>>().toExtend<Parameters<UseQuery<Booking[]>>[0]>()
  const client = {} as standIn.QueryClient
  type Fetch = typeof client.fetchQuery<Slot[], BookingError>
  expectTypeOf<ReturnType<typeof slotsQuery>>().toExtend<Parameters<Fetch>[0]>()
})

it('the hooks of the stand-in take a part of the real options', () => {
  expectTypeOf<Parameters<UseQuery<string>>[0]>().toExtend<real.UseQueryOptions<string, BookingError>>()
  expectTypeOf<Parameters<UseMutation>[0]>().toExtend<real.UseMutationOptions<string, BookingError, number>>()
  expectTypeOf<real.QueryClient>().toExtend<Parameters<UseQuery<string>>[1]>()
})

it('the hooks of the stand-in return a part of the real results', () => {
  expectTypeOf<ReturnType<UseQuery<string>>>().toExtend<QueryState>()
  expectTypeOf<ReturnType<UseQuery<string>>['refetch']>().returns.resolves.toExtend<QueryState>()
  expectTypeOf<ReturnType<UseMutation>>().toExtend<
    Pick<real.UseMutationResult<string, BookingError, number>, 'mutateAsync'>
  >()
})
