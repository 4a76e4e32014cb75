'use client'

import type { RefObject } from 'react'
import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { lazyWithRetry } from '../ui/lazyWithRetry.js'
import { useEventType } from '../hooks/useEventType.js'
import { useRootState } from '../hooks/utils/useRootState.js'
import { useNotifyOnce } from '../hooks/utils/useNotifyOnce.js'
import type { FormMessages } from '../messages/en.js'
import { Button } from '../ui/Button.js'
import type { Announce } from '../ui/LiveRegion.js'
import { Notice } from '../ui/Notice.js'
import { Skeleton } from '../ui/Skeleton.js'
import { usePart } from '../ui/usePart.js'
import { BookingSteps } from './BookingSteps.js'
import type { BookingFormProps } from './bookingFormProps.js'
import { SetupNotice } from './outcome/SetupNotice.js'

/** What a form that is set up right goes on with. */
export interface ReadyProps {
  props: BookingFormProps
  messages: FormMessages
  client: BookingClient
  /** Left out, the visitor chooses it. */
  startUtc: string | undefined
  announce: Announce
  root: RefObject<HTMLElement | null>
}

const Booker = lazyWithRetry(() => import('./picker/Booker.js').then((module) => module.Booker))

/** Waits for the event type; says what is wrong when there is none to be had. */
export function EventTypeLoader(ready: ReadyProps) {
  const { props, messages, client, root } = ready
  const state = useEventType({ eventType: props.eventType, client, queryClient: props.queryClient })
  const part = usePart()
  useRootState(root, state.status === 'ready' ? undefined : state.status)
  useNotifyOnce(state.status === 'failed' ? state.error : undefined, props.onError)
  if (state.status === 'ready') {
    const Flow = ready.startUtc && !props.rescheduleUid ? BookingSteps : Booker
    return <Flow {...ready} eventType={state.eventType} reference={state.reference} />
  }
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
  return <LoadFailure {...state} messages={messages} />
}

interface LoadFailureProps {
  error: BookingError
  retry: () => void
  messages: FormMessages
}

/** Why there is no form, and the way out. */
function LoadFailure({ error, retry, messages }: LoadFailureProps) {
  const { notices } = messages
  if (error.kind === 'setup') return <SetupNotice error={error} messages={messages} />
  if (error.reason === 'notFound')
    return <Notice tone="warning" title={notices.notFound.title} texts={[notices.notFound.text]} />
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
