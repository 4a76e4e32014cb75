'use client'

import { useContext } from 'react'
import { FallbackContext } from './FallbackContext.js'
import { usePart } from './usePart.js'

/** The host's link to the organizer, for notices that tell the visitor to contact the organizer. */
export function Fallback() {
  const fallback = useContext(FallbackContext)
  const part = usePart()
  return fallback ? <div {...part('notice-text')}>{fallback}</div> : null
}
