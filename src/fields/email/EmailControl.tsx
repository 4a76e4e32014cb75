'use client'

import { useState } from 'react'
import { lazyWithRetry } from '../../ui/lazyWithRetry.js'
import { controls } from '../controls.js'
import { TextControl } from '../text/TextControl.js'
import type { ControlProps } from '../types.js'

const EmailSuggestion = lazyWithRetry(controls, (module) => module.EmailSuggestion, null)

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
      {value && left === value && <EmailSuggestion {...props} />}
    </>
  )
}
