'use client'

import type { ReactNode } from 'react'
import { usePart } from '../ui/usePart.js'

const GROUP_SIZE = 16

/** Props of {@link FieldGroups}. */
export interface FieldGroupsProps {
  /** The rendered fields, in order. */
  children: readonly ReactNode[]
}

/**
 * Renders the fields of a long form in groups: browsers lay out and React compares only the fields
 * of one group when the visitor types.
 */
export function FieldGroups({ children }: FieldGroupsProps) {
  const part = usePart()
  const starts = children.map((_, index) => index).filter((index) => index % GROUP_SIZE === 0)
  return starts.map((start) => (
    <div key={start} {...part('field-group')}>
      {children.slice(start, start + GROUP_SIZE)}
    </div>
  ))
}
