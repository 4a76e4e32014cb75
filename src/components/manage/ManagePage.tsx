'use client'

import { useMemo, useState } from 'react'
import { useManagedBooking } from '../../hooks/changes/useManagedBooking.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { useRootState } from '../../hooks/utils/useRootState.js'
import type { FormMessages } from '../../messages/en.js'
import { Button } from '../../ui/Button.js'
import { Loading } from '../../ui/Loading.js'
import { Notice } from '../../ui/Notice.js'
import { LoadFailure } from '../outcome/LoadFailure.js'
import { BookedPage } from './BookedPage.js'
import type { ManagePageProps } from './types.js'
import { toBookingPageMessages } from './toBookingPageMessages.js'
import { toBookingStage } from './toBookingStage.js'

/** Loads a booking, shows it, and lets the visitor move or cancel it. */
export function ManagePage({ messages, ...props }: ManagePageProps) {
  const { bookingUid = '' } = props.host
  // A booking that was moved leads to the one that replaced it.
  const [followed, setFollowed] = useState<{ from: string; to: string }>()
  const uid = followed?.from === bookingUid ? followed.to : bookingUid
  if (!messages) return <Loading label={false} />
  return (
    <LoadedBooking
      key={`${uid} ${props.host.seatUid}`}
      {...{ ...props, messages, uid }}
      isFirst={uid === bookingUid}
      onFollow={(to) => setFollowed({ from: bookingUid, to })}
    />
  )
}

interface LoadedBookingProps extends ManagePageProps {
  messages: FormMessages
  uid: string
  isFirst: boolean
  onFollow: (uid: string) => void
}

function LoadedBooking({ uid, isFirst, onFollow, ...props }: LoadedBookingProps) {
  const { host, client, root } = props
  const messages = useMemo(
    () => toBookingPageMessages(props.messages, host.messages),
    [props.messages, host.messages],
  )
  const state = useManagedBooking(client, { uid, seatUid: host.seatUid }, host.queryClient)
  const isReady = state.status === 'ready'
  useRootState(root, isReady ? 'managing' : state.status)
  useNotifyOnce(state.status === 'failed' ? state.error : undefined, host.onError)
  useNotifyOnce(isReady || undefined, () => host.onReady?.())
  if (state.status === 'loading') return <Loading label={messages.reschedule.loading} />
  if (state.status === 'failed')
    return <LoadFailure {...state} messages={messages} texts={messages.reschedule} />
  const { bookings, seat } = state
  const { manage } = messages
  const next = bookings.find(({ rescheduledToUid }) => rescheduledToUid)?.rescheduledToUid
  if (next && next !== uid && toBookingStage(bookings, 0) === 'moved')
    return (
      <Notice
        tone="info"
        title={manage.moved.title}
        texts={[manage.moved.text]}
        actions={
          <Button variant="primary" onClick={() => onFollow(next)}>
            {manage.moved.open}
          </Button>
        }
      />
    )
  if (seat === 'gone')
    return <Notice tone="info" title={manage.seatGone.title} texts={[manage.seatGone.text]} />
  return <BookedPage {...props} {...{ bookings, seat, isFirst, pageMessages: messages }} />
}
