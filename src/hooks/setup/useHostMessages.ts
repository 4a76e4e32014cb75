'use client'

import { useEffect, useState } from 'react'
import type { MessagesLoader, PartialMessages } from '../../messages/types.js'

/** The props of the host that decide the language. */
export interface LanguageOptions {
  messages?: PartialMessages | MessagesLoader | undefined
  locale?: string | undefined
}

/**
 * Returns the messages that replace the English ones, and loads them if the host passes a function. While
 * another language is being loaded, the one before stays. If the function fails, the messages are English.
 *
 * @returns `false` until the first language is loaded, so that there are no words to show
 */
export function useHostMessages({ messages, locale }: LanguageOptions): PartialMessages | false | undefined {
  const [loaded, setLoaded] = useState<PartialMessages | false>(false)
  const load = typeof messages === 'function' && messages
  useEffect(() => {
    if (!load) return
    let isCurrent = true
    // In a promise, so that an error of the function itself is caught too.
    void Promise.resolve(locale ?? navigator.language)
      .then(load)
      .catch(() => {})
      .then((next) => isCurrent && setLoaded(next ?? { lang: 'en' }))
    return () => {
      isCurrent = false
    }
  }, [load, locale])
  return load ? loaded : (messages as PartialMessages | undefined)
}
