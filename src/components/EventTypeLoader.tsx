'use client'

import { useEffect } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import { useEventType } from '../hooks/useEventType.js'
import type { FormWords } from '../messages/en.js'
import { Button } from '../ui/Button.js'
import type { Announce } from '../ui/LiveRegion.js'
import { Notice } from '../ui/Notice.js'
import { Skeleton } from '../ui/Skeleton.js'
import { usePart } from '../ui/usePart.js'
import { BookingFlow } from './BookingFlow.js'
import type { BookingFormProps } from './bookingFormProps.js'
import { SetupNotice } from './SetupNotice.js'

/** What a form that is set up right goes on with. */
export interface ReadyProps {
  props: BookingFormProps
  messages: FormWords
  client: BookingClient
  startUtc: string
  announce: Announce
}

/** Waits for the event type; says what is wrong when there is none to be had. */
export function EventTypeLoader(ready: ReadyProps) {
  const { props, messages, client } = ready
  const state = useEventType({ eventType: props.eventType, client, queryClient: props.queryClient })
  const part = usePart()
  if (state.status === 'ready') return <BookingFlow {...ready} eventType={state.eventType} reference={state.reference} />
  if (state.status === 'loading') {
    return (
      <div {...part('form')} role="status">
        <span {...part('sr-only')}>{messages.form.loading}</span>
        <Skeleton lines={2} />
        <Skeleton />
        <Skeleton />
        <Skeleton />
      </div>
    )
  }
  return <LoadFailure {...state} messages={messages} onError={props.onError} />
}

function LoadFailure({ error, retry, messages, onError }: { error: Parameters<NonNullable<BookingFormProps['onError']>>[0]; retry: () => void; messages: FormWords; onError: BookingFormProps['onError'] }) {
  useEffect(() => {
    onError?.(error)
    // The error alone says that something new happened; a new callback does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [error])
  const { notices } = messages
  if (error.kind === 'setup') return <SetupNotice error={error} messages={messages} />
  if (error.reason === 'notFound') return <Notice tone="warning" title={notices.notFound.title} texts={[notices.notFound.text]} />
  return (
    <Notice
      tone="warning"
      title={notices.loadFailed.title}
      texts={[notices.loadFailed.text]}
      actions={
        <Button variant="primary" onClick={retry}>
          {notices.tryAgain}
        </Button>
      }
    />
  )
}
