'use client'

import { enPages } from '../../messages/enPages.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/** A list of e-mail addresses as one text, one per line, because rows cannot be added without script. */
export function PlainEmails(props: ControlProps<string[]>) {
  const { id, name, field, value, describedBy, invalid, messages, onChange } = props
  const part = usePart()
  const hintId = `${id}-lines`
  return (
    <>
      {!field.hint && (
        <p {...part('hint')} id={hintId}>
          {messages.pages?.guestsHint ?? enPages.pages.guestsHint}
        </p>
      )}
      <textarea
        {...part('textarea')}
        id={id}
        name={name}
        rows={3}
        value={value.join('\n')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        aria-labelledby={`${id}-label`}
        aria-describedby={[describedBy, !field.hint && hintId].filter(Boolean).join(' ')}
        aria-invalid={invalid || undefined}
        aria-required={field.required || undefined}
        onChange={(event) => onChange(event.target.value.split('\n'))}
      />
    </>
  )
}
