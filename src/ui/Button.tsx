'use client'

import { forwardRef, useContext } from 'react'
import type { ButtonProps } from './componentTypes.js'
import { FormUiContext } from './FormUi.js'
import { usePart } from './usePart.js'

/**
 * A button, or the host's own in its place. While pending it is `aria-disabled`, never `disabled`: a disabled button
 * drops the focus, and with it the reader's place.
 */
export const Button = forwardRef<HTMLButtonElement, Omit<ButtonProps, 'ref'>>(function Button(props, ref) {
  const { Button: Own } = useContext(FormUiContext).components
  const part = usePart()
  if (Own) return <Own {...props} ref={ref} />
  const { variant = 'quiet', pending, pendingLabel, onClick, children, ...rest } = props
  const blocked = pending || !!rest['aria-disabled']
  return (
    <button
      type="button"
      {...part('button', { [variant]: true, pending })}
      {...rest}
      ref={ref}
      aria-disabled={blocked || undefined}
      onClick={(event) => {
        // Stops Enter in a field too: browsers turn it into a click on the submit button.
        if (blocked) event.preventDefault()
        else onClick?.(event)
      }}
    >
      <span {...part('button-label')}>{children}</span>
      {pending && (
        <span {...part('button-pending')}>
          <span {...part('spinner')} />
          <span>{pendingLabel ?? children}</span>
        </span>
      )}
    </button>
  )
})
