'use client'

import { Skeleton } from './Skeleton.js'
import { usePart } from './usePart.js'

/** Props of {@link Loading}. */
export interface LoadingProps {
  /** What screen readers say. */
  label: string
  /** How many lines of text come. @defaultValue 2 */
  lines?: number
  /** How many controls come. @defaultValue 0 */
  controls?: number
}

/** The loading state of a form: grey shapes in the size of what comes. */
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
