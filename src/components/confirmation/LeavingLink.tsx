'use client'

import { useState, type ReactNode } from 'react'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { isForbidden, isFramed } from './frame.js'

/** Props of {@link LeavingLink}. */
export interface LeavingLinkProps {
  /** The address, which must be safe. */
  href: string
  /** Whether the link opens in place of the page, outside of all frames, or in a new window. */
  target: '_top' | '_blank'
  isButton?: boolean
  children: ReactNode
}

/** The keywords of the `sandbox` attribute that allow a frame to open a target. */
const ALLOWED_BY = {
  _top: ['allow-top-navigation', 'allow-top-navigation-by-user-activation'],
  _blank: ['allow-popups'],
}
const CHECK_AFTER_MS = 1000

/**
 * Renders a link to another page. In a frame that lets no link leave, the address is shown instead. If only
 * the browser knows what the frame allows, it is shown when the link was clicked and nothing has opened.
 */
export function LeavingLink({ href, target, isButton = false, children }: LeavingLinkProps) {
  const { announce } = useBookingFormContext()
  const { after: messages } = useBookedMessages()
  const part = usePart()
  const [isOffered] = useState(() => !isForbidden(...ALLOWED_BY[target]))
  const [isStuck, setStuck] = useState(false)
  const check = () => {
    // The page is still in front, so that nothing has opened.
    if (!document.hasFocus()) return
    setStuck(true)
    announce(messages.notOpened)
  }
  const link = isButton ? part('button', { primary: true }) : part('link')
  return (
    <>
      {isOffered && (
        <a
          {...link}
          href={href}
          target={target === '_blank' || isFramed() ? target : undefined}
          rel={target === '_blank' ? 'noopener noreferrer' : undefined}
          onClick={() => isFramed() && setTimeout(check, CHECK_AFTER_MS)}
        >
          {children}
        </a>
      )}
      {(isStuck || !isOffered) && (
        <p {...part('hint')}>
          {messages.notOpened} {href}
        </p>
      )}
    </>
  )
}
