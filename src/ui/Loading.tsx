'use client'

import { Skeleton } from './Skeleton.js'
import { usePart } from './usePart.js'

/** Props of {@link Loading}. */
export interface LoadingProps {
  /** The text for screen readers. */
  label: string
  /** How many lines of text to show placeholders for. @defaultValue 2 */
  lines?: number
  /** How many controls to show placeholders for. @defaultValue 0 */
  controls?: number
}

/** The loading state of a form: placeholders in the size of the content. */
export function Loading({ label, lines = 2, controls = 0 }: LoadingProps) {
  const part = usePart()
  return (
    <div {...part('form')} role="status">
      <span {...part('sr-only')}>{label}</span>
      <Skeleton lines={lines} />
      {Array.from({ length: controls }, (_, index) => (
        <Skeleton key={index} />
      ))}
    </div>
  )
}
