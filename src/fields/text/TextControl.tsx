'use client'

import type { InputHTMLAttributes } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps, FieldDefinition } from '../types.js'

type Attributes = InputHTMLAttributes<HTMLInputElement>

const BARE: Attributes = { autoCapitalize: 'none', spellCheck: false }
const DIGITS: Attributes = { ...BARE, size: 10 }

/** What helps to type each kind of text: by where the answer goes, else by the field's type. */
const KINDS = new Map<string, Attributes>([
  ['name', { autoComplete: 'name', autoCapitalize: 'words', spellCheck: false }],
  // Only the attendee's own address may be filled in by the browser: another person's is never this one.
  ['destination:email', { ...BARE, type: 'email', autoComplete: 'email' }],
  ['email', { ...BARE, type: 'email' }],
  ['url', { ...BARE, type: 'url' }],
  ['address', { autoComplete: 'street-address' }],
  ['number', { ...DIGITS, inputMode: 'decimal' }],
  ['recurrenceCount', { ...DIGITS, inputMode: 'numeric' }],
])

/** The attributes of a one-line input, from the purpose of its field. Lengths are checked by the rules alone. */
function toKind({ destination, type }: FieldDefinition): Attributes {
  return KINDS.get(`destination:${destination}`) ?? KINDS.get(type) ?? {}
}

/** One line of text: `text`, `name`, `email`, `address`, `url`, `number` and the number of recurrences. */
export function TextControl(props: ControlProps<string>) {
  return (
    <input
      {...usePart()('input')}
      type="text"
      autoComplete="off"
      {...toKind(props.field)}
      {...toInputProps(props)}
    />
  )
}
