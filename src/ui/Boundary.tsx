'use client'

import { Component, Fragment, type ReactNode } from 'react'

/** Props of {@link Boundary}. */
export interface BoundaryProps {
  children: ReactNode
  /** Rendered if the children still throw after they were remounted. */
  fallback: ReactNode
}

/** The number of errors after which the fallback is rendered instead of the children. */
const MAX_TRIES = 3

/**
 * An error boundary that remounts its children when they throw. Page translation and browser extensions
 * move or remove DOM nodes that React needs, which makes rendering fail. The state of the form is held
 * outside the children, so that remounting them loses no input.
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
    if (tries >= MAX_TRIES) return this.props.fallback
    // A new key makes React discard the broken elements and mount new ones.
    return broken ? null : <Fragment key={tries}>{this.props.children}</Fragment>
  }
}
