'use client'

import type { ReactNode, RefObject } from 'react'
import { usePart } from '../../ui/usePart.js'

/** Props of {@link TimesBox}. */
export interface TimesBoxProps {
  title?: string
  /** The id of the heading. */
  titleId?: string | undefined
  /** The ref of the box. */
  box?: RefObject<HTMLDivElement | null>
  children: ReactNode
}

/**
 * Renders a heading, and a box next to or below the month. The content of the box scrolls, so that the
 * box is no taller than the month.
 */
export function TimesBox({ title, titleId, box, children }: TimesBoxProps) {
  const part = usePart()
  return (
    <>
      {title && (
        <h3 {...part('times-title')} id={titleId} tabIndex={titleId ? -1 : undefined}>
          {title}
        </h3>
      )}
      <div {...part('times-scroll')} ref={box}>
        {children}
      </div>
    </>
  )
}
