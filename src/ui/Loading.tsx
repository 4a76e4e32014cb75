'use client'

import { Skeleton } from './Skeleton.js'
import { usePart } from './usePart.js'

/** Props of {@link Loading}. */
export interface LoadingProps {
  /** The text that screen readers read; `false` if there is none yet. */
  label: string | false
}

/** The loading state of a form: grey shapes in the size of the form that will replace them. */
export function Loading({ label }: LoadingProps) {
  const part = usePart()
  return (
    <div {...part('form')} role="status">
      <span {...part('sr-only')}>{label}</span>
      <Skeleton lines={2} />
      <Skeleton />
      <Skeleton />
      <Skeleton />
    </div>
  )
}
