'use client'

import { forwardRef, useContext } from 'react'
import type { ButtonProps } from './componentTypes.js'
import { FormUiContext } from './FormUi.js'
import { usePart } from './usePart.js'

/**
 * The built-in button, or the host's replacement. A pending button is `aria-disabled`, never
 * `disabled`, because a disabled button drops the focus, and a keyboard user then loses their place.
 */
export const Button = forwardRef<HTMLButtonElement, Omit<ButtonProps, 'ref'>>(function Button(props, ref) {
  const { Button: HostButton } = useContext(FormUiContext).components
  const part = usePart()
  if (HostButton) return <HostButton {...props} ref={ref} />
  const { variant = 'quiet', pending, pendingLabel, onClick, children, ...attributes } = props
  const blocked = pending || !!attributes['aria-disabled']
  return (
    <button
      type="button"
      {...part('button', { [variant]: true, pending })}
      {...attributes}
      ref={ref}
      aria-disabled={blocked || undefined}
      onClick={(event) => {
        // This also blocks a submit by Enter in an input, because browsers turn Enter into a click
        // on the submit button.
        if (blocked) event.preventDefault()
        else onClick?.(event)
      }}
    >
      <span {...part('button-label')}>{children}</span>
      {pending && (
        <span {...part('button-progress')}>
          <span {...part('spinner')} />
          <span>{pendingLabel ?? children}</span>
        </span>
      )}
    </button>
  )
})
