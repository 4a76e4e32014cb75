'use client'

import { useState } from 'react'
import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'
import { TextControl } from '../text/TextControl.js'
import type { ControlProps } from '../types.js'

/** Matches text that may have a complete address, in linear time. */
const COMPLETE = /^[^@]+@[^@]+\.[^@]/

const EmailSuggestion = lazyWithRetry(
  lazyModule(() => import('./EmailSuggestion.js')),
  (module) => module.EmailSuggestion,
  null,
)

/**
 * An input for an e-mail address. When the visitor leaves it, an address that probably has a typing mistake
 * is questioned below it, until it is changed.
 */
export function EmailControl(props: ControlProps<string>) {
  const { value, onBlur } = props
  const [left, setLeft] = useState('')
  const handleBlur = () => {
    onBlur()
    setLeft(value)
  }
  return (
    <>
      <TextControl {...props} onBlur={handleBlur} />
      {left === value && COMPLETE.test(value) && <EmailSuggestion {...props} />}
    </>
  )
}
