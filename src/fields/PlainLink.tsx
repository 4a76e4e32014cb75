'use client'

import { enPages } from '../messages/enPages.js'
import type { PartialMessages } from '../messages/types.js'
import { usePart } from '../ui/usePart.js'

/** Props of {@link PlainLink}. */
export interface PlainLinkProps {
  /** The props of a form whose `action` is the page of the server that lists the free times. */
  host: { action?: string | undefined; messages?: PartialMessages | undefined }
}

/** Leads to the free times, where the form itself cannot show them without script. */
export function PlainLink({ host }: PlainLinkProps) {
  const part = usePart()
  const { choose = enPages.pages.choose } = host.messages?.pages ?? {}
  return (
    <a {...part('button', { primary: true })} href={host.action}>
      <span {...part('button-label')}>{choose}</span>
    </a>
  )
}
