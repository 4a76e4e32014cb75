'use client'

import { forwardRef } from 'react'
import type { FormMessages } from '../../messages/en.js'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'

/** Props of {@link SetupNotice}. */
export interface SetupNoticeProps {
  error: Error
  messages: FormMessages
  /** What else the visitor should know. */
  texts?: string[]
}

/**
 * Shown when the host has set up the form incorrectly. Tells the visitor to book elsewhere, and shows
 * the site's owner the error in a collapsed section.
 */
export const SetupNotice = forwardRef<HTMLElement, SetupNoticeProps>(function SetupNotice(props, ref) {
  const { setup, forOwner } = props.messages.notices
  const { error, texts = [] } = props
  return (
    <Notice ref={ref} tone="warning" title={setup.title} texts={[setup.text, ...texts]}>
      <Fallback />
      <details>
        <summary>{forOwner}</summary>
        <p>{error.message.replace(/^\[booking-form\] /, '')}</p>
      </details>
    </Notice>
  )
})
