'use client'

import type { InputHTMLAttributes } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'

type Attributes = InputHTMLAttributes<HTMLInputElement>

/** For words that are in no dictionary. iOS corrects them without `autocorrect="off"`. */
const UNKNOWN_WORDS: Attributes = { autoCorrect: 'off', spellCheck: 'false' }
const VERBATIM: Attributes = { autoCapitalize: 'none', spellCheck: 'false' }
const DIGITS: Attributes = { ...VERBATIM, size: 10 }

/** Input attributes that make each kind of text easier to type, by field type. */
const ATTRIBUTES = new Map<string, Attributes>([
  ['name', { ...UNKNOWN_WORDS, autoComplete: 'name', autoCapitalize: 'words' }],
  ['email', { ...VERBATIM, type: 'email' }],
  ['url', { ...VERBATIM, type: 'url' }],
  ['address', { ...UNKNOWN_WORDS, autoComplete: 'street-address' }],
  ['number', { ...DIGITS, inputMode: 'decimal' }],
  ['recurrenceCount', { ...DIGITS, inputMode: 'numeric' }],
])

/**
 * A text of one line: `text`, `name`, `email`, `address`, `url`, `number` and `recurrenceCount`. `maxlength`
 * is not set, because only validation checks lengths.
 */
export function TextControl(props: ControlProps<string>) {
  const { destination, type } = props.field
  return (
    <input
      {...usePart()('input')}
      type="text"
      // Only the attendee's own address, because the browser knows no address of other people.
      autoComplete={destination === 'email' ? 'email' : 'off'}
      {...ATTRIBUTES.get(type)}
      {...toInputProps(props)}
    />
  )
}
