'use client'

import { useSlots } from '../../hooks/useSlots.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { ListDays, type ListDaysOptions } from './ListDays.js'
import type { MonthState } from './types.js'
import { usePickerMessages } from './usePickerMessages.js'

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
  const { client, host } = useBookingFormContext()
  const { failed, tryAgain } = usePickerMessages().picker
  const { queryClient, toMonthQuery, toDaysOf } = state
  const { status, slots, error, retry } = useSlots({ client, query: toMonthQuery(month), queryClient })
  useNotifyOnce(error, host.onError)
  if (status === 'loading') return <Skeleton />
  if (status === 'ready') return <ListDays days={toDaysOf(slots, month)} {...options} />
  const again = <Button onClick={retry}>{tryAgain}</Button>
  return <Notice tone="warning" title={failed.title} texts={[failed.text]} actions={again} />
}
