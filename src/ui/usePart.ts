'use client'

import { useContext } from 'react'
import { FormUiContext } from './FormUi.js'
import { part, type PartName, type PartState } from './parts.js'

/** Returns a function that works like {@link part} and also adds the host's classes. */
export function usePart(): (name: PartName, state?: PartState) => Record<string, string> {
  const { classNames } = useContext(FormUiContext)
  return (name, state) => {
    const attributes = part(name, state)
    const hostClass = classNames[name]
    return hostClass ? { ...attributes, className: `${attributes.className} ${hostClass}` } : attributes
  }
}
