'use client'

import { enPages } from '../messages/enPages.js'
import type { PartialMessages } from '../messages/types.js'
import { usePart } from '../ui/usePart.js'

/** Props of {@link PlainLink}. */
export interface PlainLinkProps {
  /** The page that lists the free times. */
  href: string
  messages: PartialMessages | undefined
}

/** Leads to the free times, where the form itself cannot show them without script. */
export function PlainLink({ href, messages }: PlainLinkProps) {
  const part = usePart()
  const { choose = enPages.pages.choose } = messages?.pages ?? {}
  return (
    <a {...part('button', { primary: true })} href={href}>
      <span {...part('button-label')}>{choose}</span>
    </a>
  )
}
