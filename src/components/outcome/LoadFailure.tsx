'use client'

import type { BookingError } from '../../api/errors/bookingError.js'
import type { FormMessages } from '../../messages/en.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { SetupNotice } from './SetupNotice.js'

interface NoticeMessage {
  title: string
  text: string
}

/** Props of {@link LoadFailure}. */
export interface LoadFailureProps {
  error: BookingError
  retry: () => void
  messages: FormMessages
  /** Shown when there is no such thing. */
  notFound: NoticeMessage
  /** Shown for every other failure, with a button that retries. */
  loadFailed: NoticeMessage
}

/** Why something could not be loaded, and what the visitor can do. */
export function LoadFailure({ error, retry, messages, notFound, loadFailed }: LoadFailureProps) {
  if (error.kind === 'setup') return <SetupNotice error={error} messages={messages} />
  if (error.reason === 'notFound') {
    return <Notice tone="warning" title={notFound.title} texts={[notFound.text]} />
  }
  const tryAgain = (
    <Button variant="primary" onClick={retry}>
      {messages.notices.tryAgain}
    </Button>
  )
  return <Notice tone="warning" title={loadFailed.title} texts={[loadFailed.text]} actions={tryAgain} />
}
