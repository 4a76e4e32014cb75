'use client'

import type { BookingError } from '../../api/errors/bookingError.js'
import type { FormMessages } from '../../messages/en.js'
import { Button } from '../../ui/Button.js'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'
import { LazySetupNotice } from './lazySetupNotice.js'

/** Props of {@link LoadFailure}. */
export interface LoadFailureProps {
  error: BookingError
  retry: () => void
  messages: FormMessages
  /**
   * `notFound` is shown if the server does not know what was requested. `loadFailed` is shown for every
   * other failure, together with a button that retries.
   */
  texts: Record<'notFound' | 'loadFailed', { title: string; text: string }>
}

/** Explains why something could not be loaded, and what the visitor can do. */
export function LoadFailure({ error, retry, messages, texts }: LoadFailureProps) {
  if (error.kind === 'setup') return <LazySetupNotice error={error} messages={messages} />
  const isMissing = error.reason === 'notFound'
  const { title, text } = isMissing ? texts.notFound : texts.loadFailed
  const tryAgain = !isMissing && (
    <Button variant="primary" onClick={retry}>
      {messages.notices.tryAgain}
    </Button>
  )
  return (
    <Notice tone="warning" title={title} texts={[text]} actions={tryAgain}>
      {isMissing && <Fallback />}
    </Notice>
  )
}
