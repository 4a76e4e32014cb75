'use client'

import { forwardRef } from 'react'
import type { FormMessages } from '../../messages/en.js'
import { Notice } from '../../ui/Notice.js'

/** A mistake of the site: the visitor is sent elsewhere, the owner finds out why. */
export const SetupNotice = forwardRef<HTMLElement, { error: Error; messages: FormMessages }>(
  function SetupNotice({ error, messages }, ref) {
    const { setup, forOwner } = messages.notices
    return (
      <Notice ref={ref} tone="warning" title={setup.title} texts={[setup.text]}>
        <details>
          <summary>{forOwner}</summary>
          <p>{error.message.replace(/^\[booking-form\] /, '')}</p>
        </details>
      </Notice>
    )
  },
)
