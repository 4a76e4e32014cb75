'use client'

import { useSlots } from '../../hooks/useSlots.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { ListDays, type ListDaysOptions } from './ListDays.js'
import type { MonthState } from './types.js'

/** Props of {@link ListMonth}. */
export interface ListMonthProps extends ListDaysOptions {
  state: MonthState
  /** `YYYY-MM` */
  month: string
}

/**
 * Renders the days of a month that was added to the list. Its free times were loaded by the search that
 * found it, and are loaded again in another time zone or length.
 */
export function ListMonth({ state, month, ...options }: ListMonthProps) {
  const { client } = useBookingFormContext()
  const { queryClient, toMonthQuery, toDaysOf } = state
  const { slots } = useSlots({ client, query: toMonthQuery(month), queryClient })
  return <ListDays days={toDaysOf(slots, month)} {...options} />
}
