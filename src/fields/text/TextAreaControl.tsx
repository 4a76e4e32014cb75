'use client'

import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'
import { maxLengthOf } from './maxLengthOf.js'

/**
 * A text of several lines. The number of remaining characters is shown only near the limit. Text over
 * the limit is never cut off.
 */
export function TextAreaControl(props: ControlProps<string>) {
  const { id, field, value, messages, describedBy, announce, onChange } = props
  const part = usePart()
  const max = maxLengthOf(field)
  const left = max - value.length
  const isNearLimit = left <= Math.max(max * 0.1, 20)
  const count = left < 0 ? messages.form.charactersOver(-left) : messages.form.charactersLeft(left)
  const input = toInputProps({
    ...props,
    describedBy: isNearLimit ? `${describedBy ?? ''} ${id}-count`.trim() : describedBy,
    onChange: (text) => {
      if (left >= 0 && text.length > max) announce(messages.form.charactersOver(text.length - max))
      onChange(text)
    },
  })
  return (
    <>
      <textarea {...part('textarea')} rows={3} autoComplete="off" {...input} />
      {isNearLimit && (
        <p {...part('count', { over: left < 0 })} id={`${id}-count`}>
          {count}
        </p>
      )}
    </>
  )
}
