'use client'

import type { InputHTMLAttributes } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps, FieldDefinition } from '../types.js'

type Attributes = InputHTMLAttributes<HTMLInputElement>

/** For words that are in no dictionary. iOS corrects them without `autocorrect="off"`. */
const UNKNOWN_WORDS: Attributes = { autoCorrect: 'off', spellCheck: false }
const VERBATIM: Attributes = { autoCapitalize: 'none', spellCheck: false }
const DIGITS: Attributes = { ...VERBATIM, size: 10 }

/**
 * Input attributes that make each kind of text easier to type, keyed by destination (`destination:…`)
 * or by field type.
 */
const ATTRIBUTES = new Map<string, Attributes>([
  ['name', { ...UNKNOWN_WORDS, autoComplete: 'name', autoCapitalize: 'words' }],
  // Autocomplete only the attendee's own address, because the browser knows no address of other people.
  ['destination:email', { ...VERBATIM, type: 'email', autoComplete: 'email' }],
  ['email', { ...VERBATIM, type: 'email' }],
  ['url', { ...VERBATIM, type: 'url' }],
  ['address', { ...UNKNOWN_WORDS, autoComplete: 'street-address' }],
  ['number', { ...DIGITS, inputMode: 'decimal' }],
  ['recurrenceCount', { ...DIGITS, inputMode: 'numeric' }],
])

/**
 * Returns the input attributes for a field. `maxlength` is not set, because only validation checks
 * lengths.
 */
function toAttributes({ destination, type }: FieldDefinition): Attributes {
  return ATTRIBUTES.get(`destination:${destination}`) ?? ATTRIBUTES.get(type) ?? {}
}

/** A text of one line: `text`, `name`, `email`, `address`, `url`, `number` and `recurrenceCount`. */
export function TextControl(props: ControlProps<string>) {
  return (
    <input
      {...usePart()('input')}
      type="text"
      autoComplete="off"
      {...toAttributes(props.field)}
      {...toInputProps(props)}
    />
  )
}
