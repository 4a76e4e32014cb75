'use client'

import { useContext, useMemo, type ReactNode } from 'react'
import type { PartialMessages } from '../messages/types.js'
import { FormUiContext } from '../ui/FormUi.js'
import { useHydrated } from '../utils/useHydrated.js'
import { PlainLink } from './PlainLink.js'

/** Props of {@link PlainForm}. */
export interface PlainFormProps {
  /** The props of a form with an `action`. */
  host: { action?: string | undefined; eventType: object; messages?: PartialMessages | undefined }
  startUtc: string | undefined
  /** The form. */
  children: ReactNode
}

/**
 * Renders a form so that its HTML works without script until hydration. If there is nothing to fill in
 * yet, because the time or the event type is not known, it renders a link to the free times in place of it.
 */
export function PlainForm({ host, startUtc, children }: PlainFormProps) {
  const plain = !useHydrated()
  const ui = useContext(FormUiContext)
  const value = useMemo(() => ({ ...ui, plain }), [ui, plain])
  const { action = '', eventType, messages } = host
  const isLink = plain && !(startUtc && 'lengthInMinutes' in eventType)
  return (
    <FormUiContext.Provider value={value}>
      {isLink ? <PlainLink href={action} messages={messages} /> : children}
    </FormUiContext.Provider>
  )
}
