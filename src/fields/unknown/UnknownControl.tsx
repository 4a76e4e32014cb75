'use client'

import type { FormWords } from '../../messages/en.js'
import { Notice } from '../../ui/Notice.js'

/** What is told about a field that this form cannot draw. */
export interface UnknownControlProps {
  label: string
  required: boolean
  messages: FormWords
}

/** Stands where a field of an unknown type would be: the form says what it cannot ask, instead of losing it. */
export function UnknownControl({ label, required, messages }: UnknownControlProps) {
  const { unknownField, unknownRequired } = messages.form
  return <Notice tone={required ? 'warning' : 'info'} texts={[(required ? unknownRequired : unknownField)(label)]} />
}
