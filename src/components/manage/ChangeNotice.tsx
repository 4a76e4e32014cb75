'use client'

import { forwardRef } from 'react'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'
import type { NoticeText } from './toCancelNotice.js'

/**
 * Tells the visitor why a booking was not moved or cancelled. After a definite refusal, only the organizer
 * can help.
 */
export const ChangeNotice = forwardRef<HTMLElement, NoticeText>(function ChangeNotice(text, ref) {
  return (
    <Notice ref={ref} {...text}>
      {text.tone === 'danger' && <Fallback />}
    </Notice>
  )
})
