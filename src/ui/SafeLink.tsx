'use client'

import { toSafeUrl } from './toSafeUrl.js'
import { usePart } from './usePart.js'

/** A link if `href` is a safe address, else only its text. `text` defaults to the address. */
export function SafeLink({ href, text = href }: { href: string; text?: string | undefined }) {
  const part = usePart()
  const safe = toSafeUrl(href)
  if (!safe) return <span>{text}</span>
  return (
    <a
      {...part('link')}
      href={safe}
      rel="noopener noreferrer"
      target={safe.startsWith('http') ? '_blank' : undefined}
    >
      {text}
    </a>
  )
}
