'use client'

import { useEffect, useState } from 'react'
import type { MessagesLoader, PartialMessages } from '../../messages/types.js'

/** Result of {@link useHostMessages}. */
export interface HostMessages {
  /** The messages that replace the English ones. */
  overrides: PartialMessages | undefined
  /** Whether the first language is still being loaded, so that there are no words to show. */
  isWordless: boolean
}

/**
 * Returns the messages of the host, and loads them if the host passes a function. While another language is
 * being loaded, the one before stays. If the function fails, the messages are English.
 */
export function useHostMessages(
  messages: PartialMessages | MessagesLoader | undefined,
  locale: string | undefined,
): HostMessages {
  const [loaded, setLoaded] = useState<PartialMessages>()
  const load = typeof messages === 'function' && messages
  useEffect(() => {
    if (!load) return
    let isCurrent = true
    const take = (next: PartialMessages | undefined) => isCurrent && setLoaded(next ?? { lang: 'en' })
    load(locale ?? navigator.language).then(take, () => take(undefined))
    return () => {
      isCurrent = false
    }
  }, [load, locale])
  return load ? { overrides: loaded, isWordless: !loaded } : { overrides: messages, isWordless: false }
}
