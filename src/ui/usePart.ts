'use client'

import { useContext } from 'react'
import { FormUiContext } from './FormUi.js'
import { part, type PartName, type PartState } from './parts.js'

/** Gives the attributes of a part by its name and state, with the class that the host adds to it. */
export function usePart(): (name: PartName, state?: PartState) => Record<string, string> {
  const { classNames } = useContext(FormUiContext)
  return (name, state) => {
    const attributes = part(name, state)
    const own = classNames[name]
    return own ? { ...attributes, className: `${attributes.className} ${own}` } : attributes
  }
}
