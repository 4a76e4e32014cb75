'use client'

import { toSafeUrl } from './toSafeUrl.js'
import { usePart } from './usePart.js'

/** Renders a link if `href` is a safe address, and only the text otherwise. `text` defaults to `href`. */
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
