'use client'

import { Component, Fragment, type ReactNode } from 'react'

/** What a boundary is given. */
export interface BoundaryProps {
  children: ReactNode
  /** Drawn when drawing anew does not help. */
  fallback: ReactNode
}

/** How often a part is drawn anew before it is given up. */
const MOST_TRIES = 3

/**
 * Draws its children anew when they break: a page that is translated, or an extension that moves nodes about, takes
 * React's elements from under it. What was typed lives above, so it is there again.
 */
export class Boundary extends Component<BoundaryProps, { tries: number; broken: boolean }> {
  override state = { tries: 0, broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(): void {
    this.setState(({ tries }) => ({ tries: tries + 1, broken: false }))
  }

  override render(): ReactNode {
    const { tries, broken } = this.state
    if (tries >= MOST_TRIES) return this.props.fallback
    // Another key makes React forget the broken elements.
    return broken ? null : <Fragment key={tries}>{this.props.children}</Fragment>
  }
}
